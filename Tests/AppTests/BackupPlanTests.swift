import Core
import Testing

@testable import App

@Suite("Backups at night") struct BackupPlanTests {
  private func moment(_ text: String) throws -> Moment { try #require(Moment(text)) }

  @Test("are due once after three o'clock in Amsterdam, in summer and in winter")
  func due() throws {
    for (newest, now, isDue) in [
      ("2027-01-10T02:00:05Z", "2027-01-10T23:00:00Z", false),
      ("2027-01-10T02:00:05Z", "2027-01-11T01:59:59Z", false),
      ("2027-01-10T02:00:05Z", "2027-01-11T02:00:00Z", true),
      ("2027-01-10T12:00:00Z", "2027-01-11T01:59:59Z", false),
      ("2027-07-10T01:00:05Z", "2027-07-11T00:59:59Z", false),
      ("2027-07-10T01:00:05Z", "2027-07-11T01:00:00Z", true),
      ("2027-01-01T02:00:00Z", "2027-01-11T00:00:00Z", true),
    ] {
      #expect(BackupPlan.isDue(newest: try moment(newest), at: try moment(now)) == isDue, "\(now)")
    }
    #expect(BackupPlan.isDue(newest: nil, at: try moment("2027-01-11T12:00:00Z")))
  }
}
