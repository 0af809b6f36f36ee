package import Core
import Foundation

/// Takes letters out of the system.
package struct Mailer: Sendable {
  /// Sends one letter; returns when somebody else has taken responsibility for it.
  ///
  /// - Throws: ``MailerProblem``; anything else counts as temporary.
  package var send: @Sendable (_ letter: Letter, _ id: ID<Letter>, _ now: Moment) async throws -> Void

  package init(send: @escaping @Sendable (Letter, ID<Letter>, Moment) async throws -> Void) {
    self.send = send
  }

  /// Writes each letter as a file `<milliseconds>-<id>.eml` that only the owner can read. For development and
  /// tests.
  ///
  /// - Parameter path: a folder; made when it is missing.
  package static func folder(_ path: String, from sender: Sender) -> Mailer {
    Mailer { letter, id, now in
      let folder = URL(fileURLWithPath: path, isDirectory: true)
      try FileManager.default.createDirectory(
        at: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
      let file = folder.appendingPathComponent("\(now.milliseconds)-\(id).eml")
      try Data(letter.message(from: sender, id: id, at: now).utf8).write(to: file, options: .atomic)
      try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: file.path)
    }
  }
}

/// Why a letter was not taken. The reason is a code such as `550`: it is kept in the clear, so no address or
/// text of a server.
package enum MailerProblem: Error, Equatable {
  /// May succeed later.
  case temporary(String)
  /// Will never succeed: the address does not exist, the letter is refused.
  case permanent(String)

  package var reason: String {
    switch self {
    case .temporary(let reason), .permanent(let reason): reason
    }
  }
}
