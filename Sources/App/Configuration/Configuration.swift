package import Outbox
package import Vault

/// How this installation is to run, from the command line and the environment together.
package struct Configuration: Sendable, Equatable {
  /// The address to listen on.
  package var host = "127.0.0.1"
  /// 0 lets the system choose one.
  package var port = 8080
  /// The folder of the embedded database, the key file and the mail folder.
  package var folder = "./data"
  /// A PostgreSQL URL; nil for the embedded file. May hold a password.
  package var databaseURL: String?
  /// What precedes every path, such as `/melden`; empty for none.
  package var basePath = ""
  package var isHTTPS = false
  /// Nil for the one in the folder.
  package var keyFile: String?
  package var trustsForwardedAddress = false
  /// Where "Snel weg" leads when the organisation chose nothing else.
  package var exitURL = "https://www.buienradar.nl/"
  /// Whose holder can read the backups.
  package var backupKey: PublicKey?
  /// Where the server puts a backup each night; nil for none.
  package var backupFolder: String?
  /// How many of these stay.
  package var backupKeep = 14
  /// Nil when nobody chose: then letters are files in the folder, and `doctor` says so.
  package var mail: MailTarget?
  package var mailUser: String?
  package var mailPassword: String?
  /// Nil when nobody chose.
  package var mailFrom: Sender?
  /// Nil for the authorities that the system trusts.
  package var mailAuthorities: String?

  package init() {}
}

/// One thing that is wrong with the configuration.
package struct ConfigurationProblem: Sendable, Equatable, CustomStringConvertible {
  /// `STAGEKANSEN_PORT` or `--port`: where the value stands.
  package let place: String
  package let reason: String

  package var description: String { "\(place): \(reason)" }
}

/// All that is wrong, in the order of ``Setting/all``; never empty.
package struct ConfigurationProblems: Error, Equatable {
  package let list: [ConfigurationProblem]
}
