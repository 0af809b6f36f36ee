import Accounts
import Core

extension CaseInvariants {
  /// A "no" is looked at again by somebody else, and a refusal says why.
  static func rounds(_ event: CaseEvent, before: CaseSituation, after: CaseSituation) -> [String] {
    var found: [String] = []
    var isReopened = false
    for effect in event.effects {
      guard case .reopened(let member) = effect else { continue }
      isReopened = true
      if member != before.owner.member { found.append("a new round does not bar the former handler") }
      if after.owner != .desk { found.append("a new round begins with somebody already") }
    }
    for case .verdictGiven(let verdict) in event.effects where verdict.asksForReview && !isReopened {
      found.append("a no was not looked at again")
    }
    if event.effects.contains(.reviewRefused) {
      let isTold = event.visibility == .reporter && event.words[.reason]?.isEmpty == false
      if !isTold { found.append("a round was refused without a reason") }
      if before.openPromise(.reopenedRecognition) == nil { found.append("nothing was asked to be refused") }
    }
    if event.action == .reopenAfterSilence, !before.hasOpenHarm || before.wasReopenedBySilence {
      found.append("silence opened a round without need")
    }
    return found
  }
}
