package import Storage

/// The growth of this room's tables.
package enum PracticeTestMigrations {
  package static let all = CampaignMigrations.all
}
