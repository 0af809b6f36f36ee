import Core
import Storage

/// A letter that this server may try to send now.
///
/// The lease is the due time, moved on: when the server stops half way, the letter is simply due again after
/// that.
struct Lease: Sendable {
  let id: ID<Letter>
  let sealed: [UInt8]
  /// 1 for the first attempt. Whoever leases it later has a higher one, and an outcome counts only under its
  /// own number; but for "sent", which is so whoever did it.
  let attempt: Int
  let taken: Moment

  enum Outcome: Sendable, Equatable {
    case sent
    case postponed(until: Moment, String)
    case failed(String)
    /// Not tried at all: the lease was about to end, or the server is.
    case handedBack
  }

  static let seconds: Int64 = 300
  /// Beyond this no attempt is begun: it might outlast the lease, and another server send the letter too.
  static let startSeconds: Int64 = 200

  static func take(at now: Moment, on connection: any Connection) throws -> [Lease] {
    let rows = try connection.rows(
      """
      SELECT id, attempts, letter FROM outbox
       WHERE state = \(OutboxState.waiting) AND due_at <= \(now) ORDER BY due_at, id LIMIT 20
      """)
    return try rows.map { row in
      let lease = Lease(
        id: try row.id("id"), sealed: try row.bytes("letter"), attempt: try row.integer("attempts") + 1,
        taken: now)
      try connection.run(
        """
        UPDATE outbox
           SET attempts = \(lease.attempt), due_at = \(now.adding(seconds: seconds)), last_attempt_at = \(now)
         WHERE id = \(lease.id)
        """)
      return lease
    }
  }

  func settle(_ outcome: Outcome, on connection: any Connection) throws {
    let ours: SQL = "id = \(id) AND attempts = \(attempt) AND state = \(OutboxState.waiting)"
    switch outcome {
    case .sent:
      try connection.run(
        "UPDATE outbox SET state = \(OutboxState.sent), letter = NULL, problem = NULL WHERE id = \(id)")
    case .postponed(let due, let problem):
      try connection.run("UPDATE outbox SET due_at = \(due), problem = \(problem) WHERE \(ours)")
    case .failed(let problem):
      try connection.run(
        "UPDATE outbox SET state = \(OutboxState.failed), problem = \(problem) WHERE \(ours)")
    case .handedBack:
      try connection.run("UPDATE outbox SET attempts = attempts - 1, due_at = \(taken) WHERE \(ours)")
    }
  }

  /// Whether an attempt may still begin.
  func mayStart(at now: Moment) -> Bool { now <= taken.adding(seconds: Self.startSeconds) }

  /// Seconds to the next attempt: 1 minute, doubling to at most 4 hours. Nil after the 14th, about a day
  /// after the first.
  static func pause(after attempt: Int) -> Int64? {
    attempt < 14 ? min(60 << Int64(attempt - 1), 14_400) : nil
  }
}
