import Accounts
import Cases
import Organisations
import Reporting
package import Storage
import Web

/// Every step in the growth of the schema; the migrator sorts them by their ids.
package enum MigrationList {
  package static let all: [Migration] =
    WebRoom.migrations + OrganisationMigrations.all + AccountMigrations.all + CasesRoom.migrations
    + ReportingRoom.migrations
}
