/// One setting: its names, what it is for, and how its text is read.
package struct Setting: Sendable {
  /// The name in the environment.
  package let name: String
  /// The option that wins over the environment, such as `--port`; nil when there is none.
  package let option: String?
  /// Then the text may stand in a file that `…_FILE` names, and is never shown.
  package let isSecret: Bool
  /// For `check-config`.
  package let help: String
  /// Puts the text into the configuration.
  ///
  /// - Returns: what is wrong with it; nil when nothing is.
  let read: @Sendable (_ text: String, _ configuration: inout Configuration) -> String?
  /// What the configuration holds.
  package let shown: @Sendable (Configuration) -> String

  init(
    _ name: String, option: String? = nil, isSecret: Bool = false, help: String,
    shown: @escaping @Sendable (Configuration) -> String,
    read: @escaping @Sendable (String, inout Configuration) -> String?
  ) {
    self.name = name
    self.option = option
    self.isSecret = isSecret
    self.help = help
    self.shown = shown
    self.read = read
  }
}

extension Setting {
  package static let all =
    [
      host, port, data, database, basePath, https, keyFile, trustProxy, exitURL, backupKey,
      backupFolder, backupKeep,
    ] + mailSettings

  static let host = Setting(
    "STAGEKANSEN_HOST", option: "--host", help: "address to listen on", shown: \.host
  ) { text, configuration in
    configuration.host = text
    return text.contains(where: \.isWhitespace) ? "“\(text)” is no address to listen on" : nil
  }

  static let port = Setting(
    "STAGEKANSEN_PORT", option: "--port", help: "port, 0 for any", shown: { "\($0.port)" }
  ) { text, configuration in
    guard let port = Int(text), (0...65_535).contains(port) else {
      return "“\(text)” is no port (0 to 65535)"
    }
    configuration.port = port
    return nil
  }

  static let data = Setting(
    "STAGEKANSEN_DATA", option: "--data", help: "folder for database, key file and mail", shown: \.folder
  ) { text, configuration in
    configuration.folder = text
    return nil
  }

  static let database = Setting(
    "STAGEKANSEN_DATABASE", option: "--database", isSecret: true,
    help: "PostgreSQL URL; without it a file in the folder", shown: { $0.databaseURL ?? "" }
  ) { text, configuration in
    configuration.databaseURL = text
    let isURL = text.hasPrefix("postgres://") || text.hasPrefix("postgresql://")
    return isURL ? nil : "the URL does not begin with postgres:// or postgresql://"
  }

  static let basePath = Setting(
    "STAGEKANSEN_BASE_PATH", option: "--base-path", help: "what precedes every path, as /melden",
    shown: \.basePath
  ) { text, configuration in
    let path = text.hasSuffix("/") ? String(text.dropLast()) : text
    configuration.basePath = path
    let isRight = path.isEmpty || path.wholeMatch(of: /(\/[A-Za-z0-9._~-]+)+/) != nil
    return isRight ? nil : "“\(text)” is no path such as /melden"
  }

  static let https = Setting(
    "STAGEKANSEN_HTTPS", help: "1 when people reach us over HTTPS", shown: { $0.isHTTPS ? "1" : "0" }
  ) { text, configuration in
    guard let isOn = flag(text) else { return "“\(text)” is neither 1 nor 0" }
    configuration.isHTTPS = isOn
    return nil
  }

  static let keyFile = Setting(
    "STAGEKANSEN_KEY_FILE", help: "key file, elsewhere than in the folder", shown: { $0.keyFile ?? "" }
  ) { text, configuration in
    configuration.keyFile = text
    return nil
  }

  static let trustProxy = Setting(
    "STAGEKANSEN_TRUST_PROXY", help: "1 when a proxy of ours sets X-Forwarded-For",
    shown: { $0.trustsForwardedAddress ? "1" : "0" }
  ) { text, configuration in
    guard let isOn = flag(text) else { return "“\(text)” is neither 1 nor 0" }
    configuration.trustsForwardedAddress = isOn
    return nil
  }

  static let exitURL = Setting(
    "STAGEKANSEN_EXIT_URL", help: "where leaving in one tap leads", shown: \.exitURL
  ) { text, configuration in
    configuration.exitURL = text
    return text.hasPrefix("https://") && text.count > 10 ? nil : "“\(text)” is no https:// address"
  }

  private static func flag(_ text: String) -> Bool? {
    switch text.lowercased() {
    case "1", "true", "yes": true
    case "0", "false", "no": false
    default: nil
    }
  }
}
