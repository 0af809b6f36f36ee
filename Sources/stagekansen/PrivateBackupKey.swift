import App
import ArgumentParser
import Vault

/// Where the private half of the backup key comes from.
struct PrivateBackupKey: ParsableArguments {
  @Option(help: "A file with the private half of the backup key; without it, type it on standard input.")
  var privateKeyFile: String?

  func read() throws -> BackupKey {
    guard let privateKeyFile else {
      return try TypedBackupKey.read(TypedLines.read(), source: "standard input")
    }
    return try TypedBackupKey.read(file: privateKeyFile)
  }
}
