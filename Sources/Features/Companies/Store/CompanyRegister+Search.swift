package import Storage

extension CompanyRegister {
  /// Branches whose name fits what was typed, best first.
  ///
  /// First names that begin with it; then, while there is room, names in which each typed word begins a word.
  /// Both walk an index, so the time does not grow with the register; of a very common word only the first
  /// 200 are looked at.
  ///
  /// - Parameters:
  ///   - name: as typed; without a letter or digit it finds nothing.
  ///   - place: as typed, may be the beginning of a town's name; branches there come first, others after
  ///     them.
  ///   - limit: the most branches to give.
  package static func search(
    name: String, place: String = "", limit: Int = 10, on connection: any Connection
  ) throws -> [Company] {
    let (name, place) = (FoldedName(name), FoldedName(place: place))
    guard !name.text.isEmpty else { return [] }
    var found: [Company] = []
    func add(_ rows: [Row]) throws {
      for company in try rows.map(company) where !found.contains(where: { $0.id == company.id }) {
        found.append(company)
      }
    }
    try add(beginning(with: name, in: place, limit: limit, on: connection))
    if found.count < limit { try add(holding(name.words, on: connection)) }
    return Array(found.ranked(for: name, in: place).prefix(limit))
  }

  private static func beginning(
    with name: FoldedName, in place: FoldedName, limit: Int, on connection: any Connection
  ) throws -> [Row] {
    func question(_ condition: SQL) -> SQL {
      """
      SELECT \(columns) FROM company WHERE folded_name >= \(name.text) AND folded_name < \(name.text + last)
       \(condition) ORDER BY folded_name, folded_place LIMIT \(limit)
      """
    }
    if place.text.isEmpty { return try connection.rows(question("")) }
    let there: SQL = "AND folded_place >= \(place.text) AND folded_place < \(place.text + last)"
    return try connection.rows(question(there)) + connection.rows(question(""))
  }

  private static func holding(_ words: [String], on connection: any Connection) throws -> [Row] {
    // The longest word is the rarest, more often than not.
    guard let rarest = words.max(by: { $0.count < $1.count }) else { return [] }
    let rows = try connection.rows(
      """
      SELECT \(columns), folded_name FROM company WHERE id IN (
        SELECT company_id FROM company_word WHERE word >= \(rarest) AND word < \(rarest + last)
         ORDER BY word, company_id LIMIT 200)
      """)
    return try rows.filter { row in
      let own = try row.text("folded_name").split(separator: " ")
      return words.allSatisfy { word in own.contains { $0.hasPrefix(word) } }
    }
  }

  /// Sorts after every character that a name can have.
  private static let last = "\u{10FFFF}"
}

extension [Company] {
  /// In the town first; then exact names, names that begin with it, and shorter names.
  fileprivate func ranked(for name: FoldedName, in place: FoldedName) -> [Company] {
    func rank(_ company: Company) -> (Int, Int, Int, String, String) {
      let own = FoldedName(company.name).text
      let isThere = place.text.isEmpty || FoldedName(place: company.place).text.hasPrefix(place.text)
      let fit = own == name.text ? 0 : own.hasPrefix(name.text) ? 1 : 2
      return (isThere ? 0 : 1, fit, own.count, own, company.details.branchNumber)
    }
    return map { (rank($0), $0) }.sorted { $0.0 < $1.0 }.map(\.1)
  }
}
