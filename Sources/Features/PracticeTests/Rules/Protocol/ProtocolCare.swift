/// What happens with invitations, with the data, and with the report.
package struct ProtocolCare: Sendable, Equatable, Codable {
  /// Within how many hours an invitation is declined.
  package var withdrawalHours = 24
  /// Months after locking until raw answers and recruiters' data are destroyed.
  package var retentionMonths = 6
  /// Cells of the report with fewer pairs are not shown.
  package var minimumPairs = 20
  /// Cells with fewer employers are not shown.
  package var minimumEmployers = 5
  package var publication = PublicationRule.wholeReport

  package init() {}

  package static let withdrawalHours = 1...72
  package static let retentionMonths = 1...6
  package static let minimumPairs = 20...200
  package static let minimumEmployers = 5...50
}

/// What goes out when it is done, decided before anything is known. The raw values stand in the registered
/// text.
package enum PublicationRule: String, Sendable, CaseIterable, Codable {
  /// The whole report, whatever it finds.
  case wholeReport = "whole_report"
  /// The same, after the sectors have been heard.
  case afterHearing = "after_hearing"
}
