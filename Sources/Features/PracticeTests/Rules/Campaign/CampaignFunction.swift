/// What a member does in one campaign, whatever their role at the bureau. The raw values stand in the
/// database.
package enum CampaignFunction: String, Sendable, CaseIterable, Codable {
  /// Writes the protocol, the letters and the names, and chooses the vacancies.
  case designer
  /// Sends the letters, enters the answers and withdraws after an invitation. Knows who is who.
  case sender
  /// Judges answers without knowing whose they are.
  case coder
  /// Makes the tables, after the data were locked.
  case analyst
  /// Decides whether the report may go out: who leads the bureau.
  case approver
  /// Watches over personal data: reads the log, and has the data destroyed in time.
  case dataProtectionOfficer = "data_protection_officer"
}

extension CampaignFunction {
  /// How many members need it before a protocol is registered. Every answer is coded twice.
  package var needed: Int { self == .coder ? 2 : 1 }
}
