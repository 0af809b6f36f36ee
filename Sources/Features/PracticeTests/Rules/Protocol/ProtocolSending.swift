/// How letters go out, and how much one employer may notice of it.
package struct ProtocolSending: Sendable, Equatable, Codable {
  /// Pairs (or sets) to one employer in ``exposureMonths``, over all campaigns of the bureau.
  package var pairsPerEmployer = 1
  package var exposureMonths = 12
  /// Hours of the day in which letters go out, on working days: from this hour on …
  package var firstHour = 9
  /// … and before this one.
  package var lastHour = 17
  /// Hours between the two letters to one vacancy, at the least and at the most.
  package var gapHours = 2...24
  /// Letters of the whole campaign on one day, so that answers can be declined in time.
  package var lettersPerDay = 20

  package init() {}

  package static let pairsPerEmployer = 1...3
  package static let exposureMonths = 6...36
  package static let hours = 7...20
  package static let gapHours = 1...72
  package static let lettersPerDay = 1...200
}
