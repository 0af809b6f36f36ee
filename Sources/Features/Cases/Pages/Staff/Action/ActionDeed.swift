import Accounts
import Audit
import Core
import Storage
import Vault
import Web

/// What becomes of a form that came in: decided and done in one unit of work.
struct ActionDeed: Sendable {
  let door: CaseDoor
  let id: ID<Case>
  let form: ActionForm
  let step: ActionForm.Step
  let now: Moment
  let notices: CaseNotices

  enum Result: Sendable {
    /// The case is not there for this viewer.
    case missing
    /// It has happened, now or by the first of two clicks.
    case done
    /// Nothing has happened yet.
    case preview(CaseEvent)
    /// The form, to be shown again.
    case again(ActionSheet)
  }

  func run(on connection: any Connection) throws -> Result {
    guard let opened = try door.open(id, on: connection) else { return .missing }
    var sheet = ActionSheet(opened, form: form, on: now.day)
    if step == .mend { return .again(sheet) }
    if form.version != opened.stored.situation.version {
      if step == .send, hasHappened(in: opened) { return .done }
      sheet.problems = [FieldProblem("", RefusalTexts.moved)]
      sheet.form.version = opened.stored.situation.version
      return .again(sheet)
    }
    do {
      let command = form.command(choosing: sheet.members)
      let event = try Interpreter.decide(
        command, in: opened.stored.situation, by: door.actor, at: now, terms: opened.terms)
      if step == .look { return .preview(event) }
      try keep(event, opened, on: connection)
      return .done
    } catch let refusal as CaseRefusal {
      sheet.refusal = refusal
      return .again(sheet)
    }
  }

  /// For a problem of the store; its unit of work was undone.
  func again(after problem: CaseProblem, on connection: any Connection) throws -> Result {
    guard let opened = try door.open(id, on: connection) else { return .missing }
    if step == .send, hasHappened(in: opened) { return .done }
    var sheet = ActionSheet(opened, form: form, on: now.day)
    sheet.form.version = opened.stored.situation.version
    sheet.problems = [problem.atField]
    return .again(sheet)
  }

  private func keep(_ event: CaseEvent, _ opened: OpenedCase, on connection: any Connection) throws {
    try CaseStore(keys: door.keys).append(event, to: opened.stored, key: opened.key, on: connection)
    let isHandover = event.action == .assign || event.action == .takeOver
    try CaseAudit.note(
      isHandover ? .caseAssigned : .caseActed, about: id, by: door.viewer, at: now, keys: door.keys,
      on: connection)
    if event.visibility == .reporter {
      try notices.notifyReporter(of: id, in: opened.stored.register, at: now, on: connection)
    }
  }

  /// Whether the event after the one that the writer saw is just this one: the button was pressed twice.
  private func hasHappened(in opened: OpenedCase) -> Bool {
    let events = opened.stored.events
    guard form.version > 0, form.version < events.count else { return false }
    let next = events[form.version]
    let before = CaseSituation(after: events.prefix(form.version))
    let command = form.command(choosing: opened.members)
    let same = try? Interpreter.decide(command, in: before, by: door.actor, at: next.at, terms: opened.terms)
    return same == next
  }
}
