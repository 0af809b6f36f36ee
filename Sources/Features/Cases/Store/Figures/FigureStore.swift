package import Core
package import Organisations
package import Storage
package import Vault

/// The figures as pages read them: made once a day by ``FigureJob``.
package struct FigureStore: Sendable {
  private let keys: ServerKeys

  package init(keys: ServerKeys) { self.keys = keys }

  /// What everybody may see, and of which day; nil before the first were made.
  package static func published(on connection: any Connection) throws -> (day: Day, figures: PublicFigures)? {
    guard let day = try FigureRun.newest(on: connection) else { return nil }
    var figures = PublicFigures()
    let rows = try connection.rows(
      """
      SELECT organisation_id, kept_amount, kept_cases, wait_amount, wait_cases, disputed_amount,
             disputed_cases
        FROM public_figure WHERE day = \(day)
      """)
    for row in rows {
      var one: [FigureMeasure: PublicFigure] = [:]
      for measure in FigureMeasure.allCases where !row.isNull("\(measure.rawValue)_amount") {
        one[measure] = PublicFigure(
          amount: try row.integer("\(measure.rawValue)_amount"),
          cases: try row.integer("\(measure.rawValue)_cases"))
      }
      let id = try row.text("organisation_id")
      if id.isEmpty { figures.total = one } else { figures.schools[try row.id("organisation_id")] = one }
    }
    return (day, figures)
  }

  /// A school's own counts, and of which day; nil before the first were made.
  package func counts(
    of organisation: ID<Organisation>, on connection: any Connection
  ) throws -> (day: Day, counts: FigureCounts)? {
    let index = CaseNames(keys: keys).organisation(organisation)
    let sql: SQL = "SELECT day, sealed FROM school_figure WHERE organisation_index = \(index)"
    guard let row = try connection.row(sql) else { return nil }
    let counts = try keys.openJSON(
      FigureCounts.self, from: try row.bytes("sealed"), context: Self.context(organisation))
    return (try row.day("day"), counts)
  }

  /// Days that published figures are kept.
  static let keptDays = 400

  func keep(
    _ counts: [ID<Organisation>: FigureCounts], published: PublicFigures, of day: Day,
    on connection: any Connection
  ) throws {
    let names = CaseNames(keys: keys)
    for (id, one) in counts.sorted(by: { $0.key < $1.key }) {
      let sealed = try keys.sealJSON(one, context: Self.context(id))
      try connection.run(
        """
        INSERT INTO school_figure (organisation_index, day, sealed)
        VALUES (\(names.organisation(id)), \(day), \(sealed))
        ON CONFLICT (organisation_index) DO UPDATE SET day = excluded.day, sealed = excluded.sealed
        """)
      try insert(published.schools[id] ?? [:], of: id.text, day: day, on: connection)
    }
    try insert(published.total, of: "", day: day, on: connection)
    let oldest = day.adding(days: -Self.keptDays)
    try connection.run("DELETE FROM public_figure WHERE day < \(oldest)")
    try connection.run("DELETE FROM figure_run WHERE day < \(oldest)")
  }

  private func insert(
    _ figures: [FigureMeasure: PublicFigure], of id: String, day: Day, on connection: any Connection
  ) throws {
    try connection.run(
      """
      INSERT INTO public_figure (day, organisation_id, kept_amount, kept_cases, wait_amount, wait_cases,
                                 disputed_amount, disputed_cases)
      VALUES (\(day), \(id), \(figures[.kept]?.amount), \(figures[.kept]?.cases), \(figures[.wait]?.amount),
              \(figures[.wait]?.cases), \(figures[.disputed]?.amount), \(figures[.disputed]?.cases))
      """)
  }

  private static func context(_ id: ID<Organisation>) -> String { "figures of \(id)" }
}
