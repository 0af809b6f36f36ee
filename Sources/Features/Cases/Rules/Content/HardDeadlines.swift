package import Core

/// Days after which the law, or a school's rules made from it, closes a road for the student.
///
/// Shown as soon as a case mentions an assessment or a removal.
///
/// Source: the government's page on complaints about vocational schools (exam appeal two weeks after the
/// decision, objection six weeks). Which of the two holds depends on the school: both are shown, and the
/// student is told to ask.
package struct HardDeadlines: Sendable, Hashable {
  /// The last day of an appeal to the committee of appeal for exams; nil when the day of the decision is not
  /// known.
  package let examAppeal: Day?
  /// The last day of an objection; nil likewise.
  package let objection: Day?

  package static let examAppealDays = 14
  package static let objectionDays = 42
  /// Days before or after today in which the dates of an internship lie: three years.
  package static let longestInternship = 1096

  /// Nil when neither the answers nor what came later speaks of an assessment or a removal.
  package init?(answers: CodedAnswers, situation: CaseSituation) {
    let reported = situation.disadvantages.filter { $0.kind == .badAssessment || $0.kind == .placementEnded }
    let phases: Set<Phase> = [.assessment, .endedByCompany]
    let conducts: Set<Conduct> = [.lowerAssessment, .endedAfterComplaint]
    let isMentioned = answers.phase.map(phases.contains) ?? false
    guard isMentioned || !conducts.isDisjoint(with: answers.conducts) || !reported.isEmpty else { return nil }
    examAppeal = Self.heard(of: .badAssessment, among: reported)?.adding(days: Self.examAppealDays)
    objection = Self.heard(of: .placementEnded, among: reported)?.adding(days: Self.objectionDays)
  }

  /// The day of one decision says nothing about the time limit of another.
  private static func heard(of kind: Disadvantage, among reported: [ReportedDisadvantage]) -> Day? {
    let own = reported.filter { $0.kind == kind }
    return (own.isEmpty ? reported : own).compactMap(\.heardOn).max()
  }
}
