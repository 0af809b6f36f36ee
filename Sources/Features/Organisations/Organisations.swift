package import Storage
package import Texts

/// What this room brings along.
package enum OrganisationsRoom {
  package static let migrations: [Migration] = OrganisationMigrations.all
  package static let texts: [Text] = Role.texts + TeamKind.allCases.map(\.label)
}
