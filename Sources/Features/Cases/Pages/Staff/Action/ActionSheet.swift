import Accounts
import Core
import Web

/// All that the form of an action shows.
struct ActionSheet: Sendable {
  var form: ActionForm
  let situation: CaseSituation
  /// Those that can be chosen.
  let members: [Member]
  /// The last day that can be chosen; nil when none is asked for.
  let latest: Day?
  /// Why it can't be done, or what is wrong in the form.
  var refusal: CaseRefusal?
  var problems: [FieldProblem] = []

  init(_ opened: OpenedCase, form: ActionForm, on today: Day) {
    self.form = form
    situation = opened.stored.situation
    members = MemberChoices.offered(
      for: form.action, in: situation, from: opened.members, team: opened.stored.register.teamKind)
    latest = form.action.dates.map { opened.terms.due($0, from: today) }
  }

  /// Nothing typed yet; with the reason when it can't be done at all.
  init(_ action: CaseAction, _ opened: OpenedCase, by actor: CaseActor, viewer: Member, on today: Day) {
    let situation = opened.stored.situation
    let latest = action.dates.map { opened.terms.due($0, from: today) }
    let form = ActionForm(action, member: viewer, latest: latest, version: situation.version)
    self.init(opened, form: form, on: today)
    refusal = Interpreter.refusal(of: action, in: situation, by: actor, on: today)
  }
}
