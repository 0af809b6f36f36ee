package import Accounts
package import Core
package import Organisations

/// What somebody wants to do, as parsed from a form; not yet checked.
package struct CaseCommand: Sendable {
  package let action: ActionName
  package var words: [WordField: String]
  /// For actions that promise a day of their own choice.
  package var date: Day?
  package var detail: Detail?

  package init(
    _ action: ActionName, words: [WordField: String] = [:], date: Day? = nil, detail: Detail? = nil
  ) {
    self.action = action
    self.words = words
    self.date = date
    self.detail = detail
  }

  /// What an action needs besides words.
  package enum Detail: Sendable, Hashable {
    case sending(Sending)
    case assignee(ID<Member>, Role)
    case member(ID<Member>)
    /// Only those that the reporter touched.
    case consents([ConsentKind: Bool])
    case wishes(Set<Wish>)
    case outcome(Outcome)
    case verdict(Verdict)
    /// A step of the clock about a promise; the member, where it gives the case to one.
    case clock(promise: Int, to: ID<Member>?)
    case outside(ID<Organisation>?)
    case day(Day)
    case disadvantage(Disadvantage, heardOn: Day?)
    case finding(ReviewFinding)
  }

  /// What the reporter decides at sending.
  package struct Sending: Sendable, Hashable {
    package let consents: Set<ConsentKind>
    package let wishes: Set<Wish>
    /// Members whom the report names: they never get access.
    package let excluded: Set<ID<Member>>
    /// Who may look when nobody at the school answers.
    package let outside: ID<Organisation>?

    package init(
      consents: Set<ConsentKind> = [], wishes: Set<Wish> = [], excluded: Set<ID<Member>> = [],
      outside: ID<Organisation>? = nil
    ) {
      self.outside = outside
      self.consents = consents
      self.wishes = wishes
      self.excluded = excluded
    }
  }
}

/// The kinds of ``CaseCommand/Detail``.
package enum DetailKind: String, Sendable, CaseIterable {
  case sending, assignee, member, consents, wishes, outcome, verdict, clock, outside
  case day, disadvantage, finding
}

extension CaseCommand.Detail {
  package var kind: DetailKind {
    switch self {
    case .sending: .sending
    case .assignee: .assignee
    case .member: .member
    case .consents: .consents
    case .wishes: .wishes
    case .outcome: .outcome
    case .verdict: .verdict
    case .clock: .clock
    case .outside: .outside
    case .day: .day
    case .disadvantage: .disadvantage
    case .finding: .finding
    }
  }
}
