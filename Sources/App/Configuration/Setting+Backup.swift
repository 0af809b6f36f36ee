import Vault

extension Setting {
  static let backupKey = Setting(
    "STAGEKANSEN_BACKUP_KEY", help: "public half of the backup key, from stagekansen backup new-key",
    shown: { $0.backupKey?.backupText ?? "" }
  ) { text, configuration in
    configuration.backupKey = PublicKey(backupText: text)
    return configuration.backupKey == nil ? "“\(text)” is no backup key, or a character is wrong" : nil
  }

  static let backupFolder = Setting(
    "STAGEKANSEN_BACKUP_FOLDER", help: "where the server puts a backup each night",
    shown: { $0.backupFolder ?? "" }
  ) { text, configuration in
    configuration.backupFolder = text
    return nil
  }

  static let backupKeep = Setting(
    "STAGEKANSEN_BACKUP_KEEP", help: "how many of these stay", shown: { "\($0.backupKeep)" }
  ) { text, configuration in
    guard let count = Int(text), (1...10_000).contains(count) else {
      return "“\(text)” is no number from 1 to 10000"
    }
    configuration.backupKeep = count
    return nil
  }
}
