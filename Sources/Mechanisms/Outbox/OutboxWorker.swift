package import Core
package import Logging
package import Storage
package import Vault

/// Delivers what is in the outbox. Any number of servers may run one: each letter is leased to one of them.
///
/// A letter goes out at least once. It goes out twice only if a server stops between sending it and noting
/// that.
package struct OutboxWorker: Sendable {
  private let database: any Database
  private let keys: ServerKeys
  private let mailer: Mailer
  private let clock: Clock

  package init(database: any Database, keys: ServerKeys, mailer: Mailer, clock: Clock) {
    self.database = database
    self.keys = keys
    self.mailer = mailer
    self.clock = clock
  }

  /// What one round did.
  package struct Round: Sendable, Equatable {
    package var sent = 0
    /// Waiting for another attempt.
    package var postponed = 0
    /// Given up.
    package var failed = 0

    package init() {}
  }

  /// Delivers until the task is cancelled. A fault of the database is logged and waits for the next round.
  package func run(every pause: Duration, logger: Logger) async throws {
    while !Task.isCancelled {
      do {
        let round = try await deliverDue()
        if round.failed > 0 { logger.error("letters given up", metadata: ["count": "\(round.failed)"]) }
      } catch let problem as StorageProblem {
        logger.error("outbox", metadata: ["problem": "\(problem)"])
      }
      try await Task.sleep(for: pause)
    }
  }

  /// Letters that are under way at once, so that one slow server does not hold up all.
  private static let atOnce = 4

  /// Takes the letters that are due, at most 20, and tries each once.
  @discardableResult
  package func deliverDue() async throws -> Round {
    let now = clock.now()
    var leases = try await database.write { try Lease.take(at: now, on: $0) }[...]
    return try await withThrowingTaskGroup(of: Lease.Outcome.self) { group in
      var round = Round()
      for lease in leases.prefix(Self.atOnce) { group.addTask { try await handle(lease) } }
      leases = leases.dropFirst(Self.atOnce)
      while let outcome = try await group.next() {
        switch outcome {
        case .sent: round.sent += 1
        case .postponed: round.postponed += 1
        case .failed: round.failed += 1
        case .handedBack: break
        }
        if let lease = leases.popFirst() { group.addTask { try await handle(lease) } }
      }
      return round
    }
  }

  private func handle(_ lease: Lease) async throws -> Lease.Outcome {
    let outcome =
      !Task.isCancelled && lease.mayStart(at: clock.now()) ? await deliver(lease) : .handedBack
    try await settle(lease, outcome)
    return outcome
  }

  /// In a task of its own: also when the server is told to stop just now, what was sent is noted as sent.
  private func settle(_ lease: Lease, _ outcome: Lease.Outcome) async throws {
    let database = database
    try await Task { try await database.write { try lease.settle(outcome, on: $0) } }.value
  }

  private func deliver(_ lease: Lease) async -> Lease.Outcome {
    do {
      let letter = try keys.openJSON(Letter.self, from: lease.sealed, context: Outbox.context(lease.id))
      try await mailer.send(letter, lease.id, clock.now())
      return .sent
    } catch MailerProblem.permanent(let reason) {
      return .failed(reason)
    } catch MailerProblem.temporary(let reason) {
      return again(lease, reason)
    } catch is VaultProblem {
      return .failed("cannot be opened")
    } catch {
      return again(lease, "\(type(of: error))")
    }
  }

  private func again(_ lease: Lease, _ problem: String) -> Lease.Outcome {
    guard let delay = Lease.pause(after: lease.attempt) else { return .failed(problem) }
    return .postponed(until: clock.now().adding(seconds: delay), problem)
  }
}
