import Accounts
import Core

extension EventDraft {
  /// Somebody else handles it from now on.
  mutating func beginRound() {
    add(.reopened(barring: situation.owner.member))
    add(.ownerChanged(to: .desk))
  }

  /// What follows from an action besides its row: a "no" opens a round, a disadvantage a closed case, and
  /// aftercare has the day on which the internship ends.
  mutating func finish(_ command: CaseCommand) {
    switch command.action {
    case .giveVerdict: reviewIfAsked()
    case .reportDisadvantage: openAgain()
    case .refuseReopening: goOn()
    case .recordOutcome, .recordOutcomeAndPassOn:
      if situation.outcome?.outcome == .replacementPlace { keep([.replacementPlace]) }
    case .explainOutcome, .setInternshipEnd: careForTheEnd()
    default: break
    }
  }

  private mutating func reviewIfAsked() {
    guard situation.verdict?.asksForReview == true else { return }
    beginRound()
    drop(PromiseKind.allCases)
    add(.stateChanged(to: .received))
    for kind in [PromiseKind.reopenedRecognition, .plan, .outcome] { open(kind) }
  }

  /// A round that was refused takes nothing from the student: the care promised before it still comes.
  private mutating func goOn() {
    if situation.verdict == nil { open(.verdict) }
    let care: Set<PromiseKind> = [.aftercareTwoWeeks, .aftercareSixWeeks, .aftercareEnd, .feedback]
    for promise in situation.lastRound?.open ?? [] where care.contains(promise.kind) {
      open(promise.kind, due: max(promise.due, moment.day))
    }
  }

  /// A closed case is open again until the review is done; what was decided stands.
  private mutating func openAgain() {
    guard situation.state == .closed else { return }
    add(.stateChanged(to: .aftercare))
    if situation.verdict == nil { open(.verdict) }
  }

  /// Once the outcome is told and the last day is known, the school asks then how it went.
  private mutating func careForTheEnd() {
    guard situation.state == .aftercare, let end = situation.internshipEnd else { return }
    drop([.aftercareEnd])
    if end >= moment.day { open(.aftercareEnd) }
  }

  /// The last day on which the school asks how the internship ended.
  var afterTheEnd: Day {
    max(terms.due(.aftercareEnd, from: situation.internshipEnd ?? moment.day), moment.day)
  }
}
