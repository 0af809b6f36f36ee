import Accounts
package import Core
import Outbox
package import Storage
package import Texts
package import Vault

/// Tells a student by mail that something is new, and nothing else: no name, no school, no code, no link.
package struct CaseNotices: Sendable {
  private let keys: ServerKeys
  private let randomness: Randomness

  package init(keys: ServerKeys, randomness: Randomness) {
    self.keys = keys
    self.randomness = randomness
  }

  /// Puts the letter in the outbox, in the caller's transaction.
  ///
  /// Does nothing when the student left no address, or one to which no letter can be written: a notice may
  /// never undo what it tells about.
  ///
  /// - Parameter register: of the case; its team hears when the letter fails.
  package func notifyReporter(
    of id: ID<Case>, in register: CaseRegister, at now: Moment, on connection: any Connection
  ) throws {
    guard let (mail, language) = try AlertAddressStore(keys: keys).address(of: id, on: connection) else {
      return
    }
    let (subject, body) = (Self.subject(language), Self.body(language))
    guard let letter = try? Letter(to: mail, subject: subject, body: body) else { return }
    try Outbox.put(
      letter, purpose: .reporterNotice, about: id.text,
      organisation: LetterPlace.of(register.organisation, register.teamKind), due: now, on: connection,
      keys: keys, using: randomness)
  }

  package static let subject = Text(
    "notice.subject", nl: "Er staat een bericht voor je klaar", en: "There is a message waiting for you")
  package static let body = Text(
    "notice.body",
    nl: """
      Hallo,

      Er staat een bericht voor je klaar. Je leest het met je code.

      Je kunt niet op deze mail antwoorden.

      """,
    en: """
      Hello,

      There is a message waiting for you. You can read it with your code.

      You can’t answer this mail.

      """)

  package static let texts = [subject, body]
}
