package import Storage

/// The room Companies: the register of companies where students do their internships.
package enum CompaniesRoom {
  package static let migrations: [Migration] = CompanyMigrations.all
}
