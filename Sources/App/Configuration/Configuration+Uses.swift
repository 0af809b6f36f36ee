package import Web

extension Configuration {
  package var installation: Installation {
    Installation(folder: folder, databaseURL: databaseURL, keyFile: keyFile)
  }

  package func settings(isDemo: Bool) -> Settings {
    Settings(
      host: host, port: port, basePath: basePath, isHTTPS: isHTTPS,
      trustsForwardedAddress: trustsForwardedAddress, exitURL: exitURL, isDemo: isDemo)
  }

  /// Nil unless both the key and the folder are set.
  package var backupPlan: BackupPlan? {
    guard let backupKey, let backupFolder else { return nil }
    return BackupPlan(folder: backupFolder, key: backupKey, keep: backupKeep)
  }
}
