import Audit
import Cases
import Core
import Organisations
import Reporting
import Storage
import Vault

/// One made-up report, ready to be stored.
struct DemoFiling: Sendable {
  /// Nil for most reports of the demo: making one is slow on purpose.
  let receipt: NewReceipt?
  private let report: DemoReport
  private let school: DemoAccounts.Made
  private let terms: CaseTerms
  private let id: ID<Case>
  private let key: CaseKey
  private let reporterSecret: SymmetricSecret

  /// - Parameter everyReceipt: also for a report without a seed for its code. That receipt opens nothing, but
  ///   its rows are there.
  init(
    _ report: DemoReport, school: DemoAccounts.Made, terms: CaseTerms, keys: ServerKeys,
    derivation: KeyDerivation,
    randomness: Randomness, everyReceipt: Bool = false
  ) async throws {
    self.report = report
    self.school = school
    self.terms = terms
    id = ID(using: randomness)
    key = CaseKey(using: randomness)
    guard let codeSeed = report.codeSeed else {
      receipt = everyReceipt ? Self.receipt(ReceiptCode(using: randomness), randomness) : nil
      reporterSecret = SymmetricSecret(using: randomness)
      return
    }
    let receipt = Self.receipt(ReceiptCode(using: .seeded(codeSeed)), randomness)
    self.receipt = receipt
    reporterSecret = try await derivation.key(
      from: receipt.code, salt: receipt.salt, serverSecret: keys.codeSecret)
  }

  private static func receipt(_ code: ReceiptCode, _ randomness: Randomness) -> NewReceipt {
    NewReceipt(code: code, salt: randomness.bytes(16), digestSalt: randomness.bytes(16))
  }

  /// The sending and everything after it, in one transaction.
  func store(in store: CaseStore, keys: ServerKeys, on connection: any Connection) throws {
    guard let first = report.steps.first, case .sending(let sending)? = translated(first).command.detail,
      let team = try OrganisationStore.team(report.team, of: school.organisation.id, on: connection)
    else { throw CaseProblem.notFound }
    let sent = try store.create(
      NewCase(
        id: id, team: team, answers: report.answers, content: report.content, sending: sending, key: key,
        reporterSecret: reporterSecret),
      at: first.moment, terms: terms, on: connection)
    if let receipt {
      _ = try ReceiptStore.issue(
        receipt, for: id, key: key, from: school.organisation,
        promises: sent.openPromises, at: first.moment, keys: keys, on: connection)
    }
    var looked: Set<AuditedLook> = []
    for step in report.steps.dropFirst() {
      let (actor, command) = translated(step)
      if looked.insert(AuditedLook(actor: step.actor, day: step.moment.day)).inserted {
        try look(step, keys: keys, on: connection)
      }
      try store.perform(command, in: id, by: actor, key: key, at: step.moment, terms: terms, on: connection)
    }
  }

  private struct AuditedLook: Hashable {
    let actor: CaseActor
    let day: Day
  }

  /// Who acts in a case has opened it that day. What an adviser does stands in no list of the organisation.
  private func look(_ step: DemoStep, keys: ServerKeys, on connection: any Connection) throws {
    guard let account = step.actor.member.flatMap({ school.members[$0] }) else { return }
    let actor = AuditEntry.Actor(id: account.id.text, name: account.name, role: account.role.rawValue)
    let entry = AuditEntry(
      at: step.moment, .caseRead, by: actor,
      in: report.team == .desk ? school.organisation.id.text : nil, about: id.text)
    try AuditLog.append(entry, on: connection, keys: keys)
  }

  private func translated(_ step: DemoStep) -> (actor: CaseActor, command: CaseCommand) {
    step.translated(bureau: school.bureau) { planned in school.members[planned]?.id ?? planned }
  }
}
