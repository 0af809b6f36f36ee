import Core
import FileCleaning
import Logging
import Storage
import Vault
import Web

/// Where an installation keeps its things.
package struct Installation: Sendable {
  /// The folder of the embedded database, the key file and, in a trial, the mail folder.
  package var folder: String
  /// A PostgreSQL URL; nil for the embedded SQLite file.
  package var databaseURL: String?
  /// The key file; nil for `sleutel.json` in the folder.
  package var keyFile: String?

  package init(folder: String, databaseURL: String? = nil, keyFile: String? = nil) {
    self.folder = folder
    self.databaseURL = databaseURL
    self.keyFile = keyFile
  }

  package var keyPath: String { keyFile ?? folder + "/sleutel.json" }
  package var mailFolder: String { folder + "/post" }
}
