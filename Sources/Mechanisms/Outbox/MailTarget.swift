/// Where letters are taken to, as an operator writes it.
package enum MailTarget: Sendable, Equatable {
  /// `folder`: files in a folder of the installation; for development.
  case folder
  /// `smtp://host:587`, `smtps://host:465`, or `smtp+plain://127.0.0.1:25`.
  case server(MailServer)
  /// `sendmail:/usr/sbin/sendmail`: the path of a program that takes letters as sendmail does.
  case program(String)

  package init(_ text: String) throws(MailTargetProblem) {
    if text == "folder" {
      self = .folder
    } else if let path = text.wholeMatch(of: /sendmail:(.+)/)?.output.1 {
      guard path.hasPrefix("/") else { throw .path }
      self = .program(String(path))
    } else {
      self = .server(try MailServer(text))
    }
  }
}

/// A server that takes letters over SMTP.
package struct MailServer: Sendable, Equatable {
  package enum Security: Sendable, Equatable {
    /// The connection begins in the clear and must become TLS before anything is said (RFC 3207).
    case startTLS
    /// TLS from the first byte (RFC 8314).
    case tls
    /// Only to this very machine.
    case none
  }

  /// A name or address; an IPv6 address in brackets.
  package let host: String
  package let port: Int
  package let security: Security

  /// - Throws: ``MailTargetProblem/notLoopback`` for an open connection to another machine.
  package init(host: String, port: Int, security: Security) throws(MailTargetProblem) {
    let isName = host.wholeMatch(of: /[A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?|\[[0-9A-Fa-f:.]+\]/) != nil
    guard isName else { throw .host }
    guard (1...65_535).contains(port) else { throw .port }
    guard security != .none || Self.isLoopback(host) else { throw .notLoopback }
    (self.host, self.port, self.security) = (host, port, security)
  }

  init(_ text: String) throws(MailTargetProblem) {
    guard
      let match = text.wholeMatch(of: /(smtp|smtps|smtp\+plain):\/\/(\[[^\]\/]*\]|[^:\/]*)(?::([^:\/]*))?\/?/)
    else { throw .form }
    let (security, usual): (Security, Int) =
      switch match.output.1 {
      case "smtp": (.startTLS, 587)
      case "smtps": (.tls, 465)
      default: (.none, 25)
      }
    let port = match.output.3.map { Int($0) ?? 0 } ?? usual
    try self.init(host: String(match.output.2), port: port, security: security)
  }

  private static func isLoopback(_ host: String) -> Bool {
    host == "localhost" || host == "[::1]" || host.wholeMatch(of: /127(\.[0-9]{1,3}){3}/) != nil
  }
}

/// Why a text names no place to take letters to.
package enum MailTargetProblem: Error, Equatable {
  case form, host, port, path
  /// Without TLS anybody on the way could read addresses, so that is for this machine only.
  case notLoopback
}
