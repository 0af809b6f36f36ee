/// What counts as a positive answer, and by what number and test the question is answered.
package struct ProtocolMeasure: Sendable, Equatable, Codable {
  package var cut = OutcomeCut.invitation
  /// Days after sending in which an answer counts.
  package var waitDays = 30
  package var estimand = PrimaryEstimand.matchedDifference
  package var test = PrimaryTest.midP

  package init() {}

  package static let waitDays = 7...60
}

/// Which answers count as positive. The raw values stand in the registered text. The other cuts are
/// computed too, to show how much hangs on the choice.
package enum OutcomeCut: String, Sendable, CaseIterable, Codable {
  /// An invitation to a talk, or the place itself.
  case invitation
  /// That, or a question that shows interest.
  case interest
  /// Every answer by a person that is no refusal.
  case noRefusal = "no_refusal"
}

/// The number that answers the question. The other two are shown beside it. The raw values stand in the
/// registered text.
package enum PrimaryEstimand: String, Sendable, CaseIterable, Codable {
  /// Over all pairs: how much more often the reference gets a positive answer.
  case matchedDifference = "matched_difference"
  /// Over the pairs with at least one positive answer ("net discrimination").
  case iloNetRate = "ilo_net_rate"
  /// Over the pairs in which one of the two got a positive answer.
  case discordantShare = "discordant_share"
}

/// The test of "no difference". The raw values stand in the registered text.
package enum PrimaryTest: String, Sendable, CaseIterable, Codable {
  /// McNemar, mid-p: its real size is closest to five percent.
  case midP = "mid_p"
  /// McNemar, exact: never above five percent, and weaker.
  case exact
  /// Permutation of the labels as the lots were drawn: also for sets.
  case randomisation
}
