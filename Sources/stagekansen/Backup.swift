import App
import ArgumentParser
import Core
import Foundation
import Storage
import Vault

/// `stagekansen backup …`.
struct Backup: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Write all data of one moment to an encrypted file, while the server runs.",
    discussion: """
      The file fits SQLite and PostgreSQL alike. It is sealed for the backup key: the private half, \
      which “stagekansen backup new-key” prints once, opens it; this server can't. The key file of the \
      server is not in it, and without that file what students wrote stays closed: keep the key file in \
      another place.
      """,
    subcommands: [BackupNewKey.self])

  @OptionGroup var options: ServerOptions
  @Option(help: "A folder, for a file with day and time in its name; or a file (STAGEKANSEN_BACKUP_FOLDER).")
  var to: String?
  @Option(help: "How many backups stay in the folder; the oldest go once the new one is complete.")
  var keep: Int?
  @Option(help: "The public half of the backup key (STAGEKANSEN_BACKUP_KEY).")
  var key: String?
  @Flag(help: "Print one JSON object.")
  var json = false

  func validate() throws {
    if let keep, keep < 1 { throw ValidationError("--keep must be 1 or more.") }
  }

  func run() async throws {
    let configuration = try options.configuration()
    let key = try publicKey(configuration)
    guard let target = to.map(BackupTarget.init(path:)) ?? configuration.backupFolder.map(BackupTarget.folder)
    else {
      throw Failure(line: "stagekansen: --to: say where the backup goes", code: Failure.badUse)
    }
    // The server goes first; a backup can wait.
    _ = nice(10)
    try await reporting {
      let open = try OpenInstallation.asItIs(configuration.installation, randomness: .live)
      let making = BackupMaking(
        database: open.database, keys: open.keys, key: key, clock: .live, randomness: .live)
      let progress = Progress()
      let report = try await making.run(
        to: target, keep: keep, progress: { progress.show($0, $1) })
      progress.clear()
      try await open.database.close()
      if json { return try Output.json(report) }
      for line in lines(report, keyFile: configuration.installation.keyPath) { Output.say(line) }
    }
  }

  private func publicKey(_ configuration: Configuration) throws -> PublicKey {
    guard let key else {
      guard let key = configuration.backupKey else {
        let line = "stagekansen: --key: there is no backup key yet; stagekansen backup new-key makes one"
        throw Failure(line: line, code: Failure.badUse)
      }
      return key
    }
    guard let read = PublicKey(backupText: key) else {
      let line = "stagekansen: --key: this is no public backup key, or a character is wrong"
      throw Failure(line: line, code: Failure.badUse)
    }
    return read
  }

  private func lines(_ report: BackupReport, keyFile: String) -> [String] {
    [
      report.file,
      "\(report.rows) rows of \(report.tables) tables, \(report.bytes) bytes, in \(report.seconds) s",
    ]
      + report.removed.map { "removed \($0)" }
      + [
        "The key file \(keyFile) is not in it. To read the content again takes both, and the private half",
        "of the backup key: keep the three in different places.",
      ]
  }
}

/// `stagekansen backup new-key`.
struct BackupNewKey: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new-key", abstract: "Make a backup key: prints both halves, once, and stores nothing.")

  func run() {
    let key = BackupKey(using: .live)
    for line in [
      "Private half, to print and keep in a safe, away from the server and from its key file:",
      "  " + key.text, "",
      "Public half, for the server:",
      "  STAGEKANSEN_BACKUP_KEY=" + key.privateKey.publicKey.backupText,
    ] { Output.say(line) }
  }
}
