import Outbox

extension Setting {
  static let mailSettings = [mail, mailUser, mailPassword, mailFrom, mailAuthorities]

  static let mail = Setting(
    "STAGEKANSEN_MAIL", help: "folder, smtp://host:587, smtps://host:465 or sendmail:/usr/sbin/sendmail",
    shown: { $0.mail.map(\.written) ?? "" }
  ) { text, configuration in
    do throws(MailTargetProblem) {
      configuration.mail = try MailTarget(text)
      return nil
    } catch {
      return "“\(text)”: \(words(for: error))"
    }
  }

  static let mailUser = Setting(
    "STAGEKANSEN_MAIL_USER", help: "name at the mail server, if it wants one", shown: { $0.mailUser ?? "" }
  ) { text, configuration in
    configuration.mailUser = text
    return nil
  }

  static let mailPassword = Setting(
    "STAGEKANSEN_MAIL_PASSWORD", isSecret: true, help: "password at the mail server",
    shown: { $0.mailPassword ?? "" }
  ) { text, configuration in
    configuration.mailPassword = text
    return nil
  }

  static let mailFrom = Setting(
    "STAGEKANSEN_MAIL_FROM", help: "who letters come from, as Meldpunt <post@school.nl>",
    shown: { "\($0.sender.name) <\($0.sender.address)>" }
  ) { text, configuration in
    configuration.mailFrom = try? Sender(text)
    return configuration.mailFrom == nil ? "“\(text)” is no address such as Meldpunt <post@school.nl>" : nil
  }

  static let mailAuthorities = Setting(
    "STAGEKANSEN_MAIL_CA_FILE", help: "who may sign the mail server's certificate, instead of the system's",
    shown: { $0.mailAuthorities ?? "" }
  ) { text, configuration in
    configuration.mailAuthorities = text
    return nil
  }

  private static func words(for problem: MailTargetProblem) -> String {
    switch problem {
    case .form: "is none of folder, smtp://…, smtps://… and sendmail:/…"
    case .host: "has no name or address of a machine"
    case .port: "has no port from 1 to 65535"
    case .path: "has no whole path of a program"
    case .notLoopback: "smtp+plain is for this machine only, such as 127.0.0.1"
    }
  }
}

extension MailTarget {
  /// As in the setting.
  fileprivate var written: String {
    switch self {
    case .folder: "folder"
    case .program(let path): "sendmail:\(path)"
    case .server(let server):
      switch server.security {
      case .startTLS: "smtp://\(server.host):\(server.port)"
      case .tls: "smtps://\(server.host):\(server.port)"
      case .none: "smtp+plain://\(server.host):\(server.port)"
      }
    }
  }
}
