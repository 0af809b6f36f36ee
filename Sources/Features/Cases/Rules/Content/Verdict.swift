/// The student's own judgement at the end.
package struct Verdict: Sendable, Hashable, Codable {
  package let believed: Answer
  package let helped: Answer
  package let wouldReportAgain: Answer

  package init(believed: Answer, helped: Answer, wouldReportAgain: Answer) {
    self.believed = believed
    self.helped = helped
    self.wouldReportAgain = wouldReportAgain
  }

  package enum Answer: String, Sendable, CaseIterable, Codable {
    case yes, partly, no
  }

  /// Then the page offers to let somebody else look again.
  package var isNegative: Bool { believed == .no || helped == .no }
}
