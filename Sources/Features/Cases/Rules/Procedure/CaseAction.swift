/// One row of a procedure: who may do what, when, with which consent, and what it promises and settles.
package struct CaseAction: Sendable {
  package let name: ActionName
  package let from: Set<CaseState>
  package let to: Destination
  package let who: Set<PartyRole>
  package var consent: ConsentRule?
  /// Promises that are kept by it, if they are open.
  package var settles: [PromiseKind] = []
  /// Whether at least one of those must be open.
  package var onlyIfOpen = false
  package var opens: [PromiseKind] = []
  /// Promises that lapse.
  package var waives: [PromiseKind] = []
  /// Promises that must be settled first.
  package var blockedBy: [PromiseKind] = []
  /// The earliest day, counted from the due day of a promise that is open.
  package var notBefore: NotBefore?
  /// The promise whose due day is chosen by the person who acts, at most its own term.
  package var dates: PromiseKind?
  /// Words that must be there.
  package var words: [WordField] = []
  package var detail: DetailKind?
  package var visibility: Visibility = .reporter

  /// Where the case goes.
  package enum Destination: Sendable, Hashable {
    case same
    case state(CaseState)
    /// The state before the pause.
    case previous
  }

  package struct NotBefore: Sendable, Hashable {
    package let kind: PromiseKind
    /// Calendar days after the due day; negative is before it.
    package let days: Int
  }

  package init(_ name: ActionName, from: Set<CaseState>, to: Destination, who: Set<PartyRole>) {
    self.name = name
    self.from = from
    self.to = to
    self.who = who
  }
}

/// Who sees an event.
package enum Visibility: String, Sendable, Codable {
  case reporter
  /// Only those of the staff who can open the case.
  case `internal`
}

// How the rows are written.
extension CaseAction {
  func needs(_ anyOf: ConsentKind...) -> CaseAction { changed { $0.consent = ConsentRule(anyOf: anyOf) } }
  func settles(_ kinds: PromiseKind...) -> CaseAction { changed { $0.settles = kinds } }
  /// Only while one of these is open.
  func answers(_ kinds: PromiseKind...) -> CaseAction {
    changed {
      $0.settles = kinds
      $0.onlyIfOpen = true
    }
  }
  func opens(_ kinds: PromiseKind...) -> CaseAction { changed { $0.opens = kinds } }
  func waives(_ kinds: [PromiseKind]) -> CaseAction { changed { $0.waives = kinds } }
  func blocked(by kinds: PromiseKind...) -> CaseAction { changed { $0.blockedBy = kinds } }
  func notBefore(_ kind: PromiseKind, days: Int) -> CaseAction {
    changed { $0.notBefore = NotBefore(kind: kind, days: days) }
  }
  func dates(_ kind: PromiseKind) -> CaseAction { changed { $0.dates = kind } }
  func words(_ fields: WordField...) -> CaseAction { changed { $0.words = fields } }
  func with(_ detail: DetailKind) -> CaseAction { changed { $0.detail = detail } }
  func kept(_ visibility: Visibility) -> CaseAction { changed { $0.visibility = visibility } }

  private func changed(_ change: (inout CaseAction) -> Void) -> CaseAction {
    var action = self
    change(&action)
    return action
  }
}
