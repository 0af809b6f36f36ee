package import Core

/// A fact in a case. Only ever added.
package struct CaseEvent: Sendable, Hashable {
  /// 1, 2, 3 … without a gap.
  package let sequence: Int
  /// The start of the day when the reporter acts, so that it tells nothing about habits; else the moment
  /// itself.
  package let at: Moment
  package let visibility: Visibility
  package let coded: Coded
  /// Sealed with the case key, apart from the rest.
  package let words: [WordField: String]

  package init(sequence: Int, at: Moment, visibility: Visibility, coded: Coded, words: [WordField: String]) {
    self.sequence = sequence
    self.at = at
    self.visibility = visibility
    self.coded = coded
    self.words = words
  }

  /// The part that the rules read; sealed with the server's key.
  package struct Coded: Sendable, Hashable, Codable {
    package let actor: CaseActor
    package let action: ActionName
    package let effects: [Effect]

    package init(actor: CaseActor, action: ActionName, effects: [Effect]) {
      self.actor = actor
      self.action = action
      self.effects = effects
    }
  }
}

extension CaseEvent {
  package var actor: CaseActor { coded.actor }
  package var action: ActionName { coded.action }
  package var effects: [Effect] { coded.effects }

  /// The event as the reporter sees it; nil when it is not for the reporter.
  package var forReporter: CaseEvent? {
    guard visibility == .reporter else { return nil }
    return CaseEvent(
      sequence: sequence, at: at, visibility: visibility, coded: coded,
      words: words.filter { $0.key.isForReporter })
  }
}
