import Accounts
import Audit
import Cases
import Companies
import Organisations
import Outbox
import Reporting
package import Storage
import Web

/// Every step in the growth of the schema; the migrator sorts them by their ids.
package enum MigrationList {
  package static let all: [Migration] =
    AuditRoom.migrations + OutboxRoom.migrations + WebRoom.migrations + OrganisationMigrations.all
    + AccountMigrations.all + CompaniesRoom.migrations + CasesRoom.migrations + ReportingRoom.migrations
}
