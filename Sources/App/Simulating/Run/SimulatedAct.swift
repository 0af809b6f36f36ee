import Cases
import Core
import Organisations
import Reporting
import Storage
import Vault

/// One thing that a student or somebody of the staff does now.
struct SimulatedAct: Sendable {
  let report: Int
  let actor: CaseActor
  let command: CaseCommand
}

/// Does it, and once more when the server stopped under it: a person presses the button again.
struct SimulatedDesk: Sendable {
  let school: PlayedSchool
  let keys: ServerKeys
  let derivation: KeyDerivation

  private static let attempts = 8

  /// - Returns: whether it was done; false when the rules refused.
  func perform(_ act: SimulatedAct, of report: PlayedReport, through server: SimulatedServer, at now: Moment)
    async throws -> Bool
  {
    for attempt in 1...Self.attempts {
      let database = await server.database
      do {
        if case .sending? = act.command.detail { return try await send(report, on: database, at: now) }
        try await add(act, to: report, on: database, at: now)
        return true
      } catch is CaseRefusal {
        return false
      } catch CaseProblem.changed {
        // The attempt before had been committed.
        return attempt > 1
      } catch {
        if attempt == Self.attempts { throw error }
        try await Task.sleep(for: .milliseconds(20))
      }
    }
    return false
  }

  private func add(
    _ act: SimulatedAct, to report: PlayedReport, on database: any Database, at now: Moment
  ) async throws {
    let (store, terms) = (CaseStore(keys: keys), CaseTerms(school.school.terms))
    let seen = report.situation?.version
    try await database.write { connection in
      _ = try store.perform(
        act.command, in: report.id, by: act.actor, key: report.key, at: now, terms: terms, seen: seen,
        on: connection)
    }
  }

  /// With a receipt, in one transaction, as the last page of the form does it.
  private func send(_ report: PlayedReport, on database: any Database, at now: Moment) async throws -> Bool {
    guard let team = school.teams[report.team] else { return false }
    let (keys, school) = (keys, school.school)
    let lookup = keys.codeLookup(report.receiptCode)
    if try await database.read({ try ReceiptStore.find(lookup: lookup, on: $0) }) != nil { return true }
    let secret = try await derivation.key(
      from: report.receiptCode, salt: report.salt, serverSecret: keys.codeSecret)
    try await database.write { connection in
      let new = NewCase(
        id: report.id, team: team, answers: report.answers, content: report.content,
        sending: report.sending, key: report.key, reporterSecret: secret)
      let sent = try CaseStore(keys: keys).create(
        new, at: Amsterdam.start(of: now.day), terms: CaseTerms(school.terms), on: connection)
      let receipt = NewReceipt(code: report.receiptCode, salt: report.salt, digestSalt: report.digestSalt)
      _ = try ReceiptStore.issue(
        receipt, for: report.id, key: report.key, from: school, promises: sent.openPromises, at: now,
        keys: keys, on: connection)
    }
    return true
  }
}
