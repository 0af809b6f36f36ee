import Accounts
import Organisations
package import Storage
import Web

package enum MigrationList {
  package static let all: [Migration] = WebRoom.migrations + OrganisationMigrations.all + AccountMigrations.all
}
