package import Core
import Organisations
package import Outbox
package import Storage
package import Texts
package import Vault

/// Tells members by mail that something waits for them, and nothing else. One letter a day for each: what
/// waits is on the page that they open then.
package struct StaffNotices: Sendable {
  private let keys: ServerKeys
  private let randomness: Randomness

  package init(keys: ServerKeys, randomness: Randomness) {
    self.keys = keys
    self.randomness = randomness
  }

  /// Puts a letter in the outbox, in the caller's transaction, unless the member gets one today already.
  /// It leaves at eight in the morning, or now when it is later.
  ///
  /// - Parameters:
  ///   - purpose: what the letter is for, should it be the first of the day.
  ///   - isDelayed: whether it waits for the next morning, so that it does not tell at what hour a student
  ///     wrote.
  package func notify(
    _ members: [Member], purpose: LetterPurpose = .staffAlert, isDelayed: Bool = false, at now: Moment,
    on connection: any Connection
  ) throws {
    let morning = Amsterdam.morning(of: now.day)
    let next = now < morning ? morning : Amsterdam.morning(of: now.day.adding(workingDays: 1))
    let due = isDelayed ? next : max(now, morning)
    for member in members where !member.isDisabled {
      let isNew = try connection.run(
        """
        INSERT INTO staff_letter (member_id, day) VALUES (\(member.id), \(due.day))
        ON CONFLICT (member_id, day) DO NOTHING
        """)
      guard isNew == 1,
        let letter = try? Letter(
          to: member.mail, subject: Self.subject(.dutch), body: Self.body(.dutch))
      else { continue }
      try Outbox.put(
        letter, purpose: purpose, organisation: LetterPlace.of(member.organisation, member.role.team),
        at: now, due: due, on: connection, keys: keys, using: randomness)
    }
  }

  /// Forgets whom a letter went to on days that are over.
  package static func removeExpired(before day: Day, on connection: any Connection) throws {
    try connection.run("DELETE FROM staff_letter WHERE day < \(day)")
  }

  package static let subject = Text(
    "notice.subject.staff", nl: "Er wacht iets op u", en: "Something waits for you")
  package static let body = Text(
    "notice.body.staff",
    nl: """
      Goedendag,

      Er wacht iets op u in Stagekansen. U ziet het als u inlogt.

      U kunt niet op deze mail antwoorden.

      """,
    en: """
      Hello,

      Something waits for you in Stagekansen. You see it when you sign in.

      You can’t answer this mail.

      """)

  package static let texts = [subject, body]
}
