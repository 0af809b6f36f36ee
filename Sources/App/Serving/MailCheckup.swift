import Foundation
import Outbox

/// Looks whether letters can leave, and sends none.
struct MailCheckup {
  let configuration: Configuration

  var findings: [Checkup.Finding] {
    get async {
      let folder = configuration.installation.mailFolder
      switch configuration.mail {
      case nil: return [.init(isGood: false, text: "mail goes to a folder only: STAGEKANSEN_MAIL is not set")]
      case .folder: return [.init(isGood: true, text: "mail goes to the folder \(folder), as was chosen")]
      case .program(let path): return [program(path), sender]
      case .server(let server): return [authorities, await answer(of: server), sender].compactMap(\.self)
      }
    }
  }

  private func program(_ path: String) -> Checkup.Finding {
    let isGood = FileManager.default.isExecutableFile(atPath: path)
    return .init(isGood: isGood, text: "mail program \(path)\(isGood ? "" : " can't be run")")
  }

  /// The example's address is nobody's, so that other servers throw its letters away.
  private var sender: Checkup.Finding {
    let sender = configuration.sender
    return configuration.mailFrom == nil
      ? .init(isGood: false, text: "mail has no sender: STAGEKANSEN_MAIL_FROM is not set")
      : .init(isGood: true, text: "mail comes from \(sender.address)")
  }

  private var authorities: Checkup.Finding? {
    guard let path = configuration.mailAuthorities, !FileManager.default.isReadableFile(atPath: path) else {
      return nil
    }
    return .init(isGood: false, text: "\(path): can't be read (STAGEKANSEN_MAIL_CA_FILE)")
  }

  private func answer(of server: MailServer) async -> Checkup.Finding {
    let name = "mail server \(server.host):\(server.port)"
    do {
      try await configuration.mailAccount?.probe(as: configuration.sender.domain)
      return .init(isGood: true, text: "\(name) takes letters from us")
    } catch {
      return .init(isGood: false, text: "\(name): \(Self.words(for: error))")
    }
  }

  private static func words(for error: any Error) -> String {
    guard let problem = error as? MailerProblem else { return "\(type(of: error))" }
    switch problem.reason {
    case "host": return "no such machine"
    case "refused": return "takes no connections"
    case "timeout": return "does not answer in time"
    case "tls": return "offers no TLS, or a certificate that is not trusted"
    case "auth": return "refuses STAGEKANSEN_MAIL_USER and its password"
    case "cut": return "breaks the connection"
    case let code: return "answers \(code)"
    }
  }
}
