package import Cases
package import Core
package import Organisations

/// A made-up report with all that was done about it.
package struct DemoReport: Sendable, Hashable {
  /// Which of ``DemoPlan/schools``.
  package let school: Int
  package let team: TeamKind
  package let content: ReportContent
  package let answers: CodedAnswers
  /// The first is the sending.
  package let steps: [DemoStep]
  /// Where the steps lead.
  package let state: CaseState
  /// The demo prints the code that this seed gives; nil for most, since making a key of a code is slow on
  /// purpose.
  package var codeSeed: UInt64?

  package var sent: Moment { steps.first?.moment ?? Moment(milliseconds: 0) }
}
