/// The student's own judgement at the end.
package struct Verdict: Sendable, Hashable, Codable {
  package let believed: Answer
  package let helped: Answer
  package let wouldReportAgain: Answer
  /// Whether the student wants no second look, also after a "no". Nil is no.
  package let declinesReview: Bool?

  package init(believed: Answer, helped: Answer, wouldReportAgain: Answer, declinesReview: Bool? = nil) {
    self.declinesReview = declinesReview
    self.believed = believed
    self.helped = helped
    self.wouldReportAgain = wouldReportAgain
  }

  package enum Answer: String, Sendable, CaseIterable, Codable {
    case yes, partly, no
  }

  /// Whether the student was not believed, not helped, or would not report again.
  package var isNegative: Bool { believed == .no || helped == .no || wouldReportAgain == .no }

  /// Whether somebody else looks again, without the student having to ask.
  package var asksForReview: Bool { isNegative && declinesReview != true }
}
