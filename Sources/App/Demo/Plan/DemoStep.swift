package import Cases
package import Core

/// One thing that somebody does in a made-up case. Members are those of the plan (``DemoMember/id``).
package struct DemoStep: Sendable, Hashable {
  package let moment: Moment
  package let actor: CaseActor
  package let action: ActionName
  package let words: [WordField: String]
  package let date: Day?
  package let detail: CaseCommand.Detail?

  package var command: CaseCommand { CaseCommand(action, words: words, date: date, detail: detail) }
}
