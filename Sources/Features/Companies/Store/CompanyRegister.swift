package import Core
package import Storage

/// The register of companies in the database.
package enum CompanyRegister {
  /// Adds branches, or brings those that are known by their branch number up to date.
  package static func put(
    _ companies: [CompanyDetails], on connection: any Connection, using randomness: Randomness
  ) throws {
    for company in companies {
      let (name, place) = (FoldedName(company.name), FoldedName(place: company.place))
      let kept = try connection.row(
        """
        INSERT INTO company (id, kvk_number, branch_number, name, folded_name, place, folded_place, sector)
        VALUES (\(ID<Company>(using: randomness)), \(company.kvkNumber), \(company.branchNumber),
                \(company.name), \(name.text), \(company.place), \(place.text), \(company.sector?.rawValue))
        ON CONFLICT (branch_number) DO UPDATE
           SET kvk_number = excluded.kvk_number, name = excluded.name, folded_name = excluded.folded_name,
               place = excluded.place, folded_place = excluded.folded_place, sector = excluded.sector
        RETURNING id
        """)
      guard let id = try kept?.id("id", of: Company.self) else { continue }
      try connection.run("DELETE FROM company_word WHERE company_id = \(id)")
      for word in Set(name.words) {
        try connection.run("INSERT INTO company_word (word, company_id) VALUES (\(word), \(id))")
      }
    }
  }

  /// Nil when there is no such branch.
  package static func company(_ id: ID<Company>, on connection: any Connection) throws -> Company? {
    try connection.row("SELECT \(columns) FROM company WHERE id = \(id)").map(company)
  }

  /// How many branches there are.
  package static func count(on connection: any Connection) throws -> Int {
    try connection.row("SELECT count(*) AS amount FROM company")?.integer("amount") ?? 0
  }

  static let columns: SQL = "id, kvk_number, branch_number, name, place, sector"

  static func company(from row: Row) throws -> Company {
    let details = CompanyDetails(
      kvkNumber: try row.text("kvk_number"), branchNumber: try row.text("branch_number"),
      name: try row.text("name"),
      place: try row.text("place"), sector: row.isNull("sector") ? nil : try row.code("sector"))
    return Company(id: try row.id("id"), details: details)
  }
}
