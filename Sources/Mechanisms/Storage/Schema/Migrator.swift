package import Core

/// Brings a database to the present schema.
package struct Migrator: Sendable {
  let steps: [Migration]

  /// - Parameter steps: of all rooms, in any order; they run in the order of their ids.
  package init(_ steps: [Migration]) { self.steps = steps.sorted { $0.comesBefore($1) } }

  /// Takes the steps that the database has not taken yet: all of them or, when one fails, none. Several
  /// servers may start at once.
  ///
  /// Steps that only the database knows, of a newer program, are left alone: an older server may restart
  /// during an update.
  ///
  /// - Parameter now: what the record tells as the time.
  /// - Returns: the ids of the steps taken.
  /// - Throws: ``MigrationProblem`` or ``StorageProblem``.
  @discardableResult
  package func run(on database: any Database, now: Moment) async throws -> [String] {
    let steps = steps
    for (step, next) in zip(steps, steps.dropFirst()) where step.id == next.id {
      throw MigrationProblem.sameID(step.id)
    }
    let dialect = database.dialect
    return try await database.exclusively { connection in
      try makeRecord(dialect, on: connection)
      let taken = try Self.taken(on: connection)
      var new: [String] = []
      for step in steps {
        if let fingerprint = taken[step.id] {
          guard fingerprint == step.fingerprint else { throw MigrationProblem.changed(step.id) }
          continue
        }
        for statement in step.statements where dialect.takes(statement) {
          try connection.run(SQL(stringLiteral: dialect.translated(statement)))
        }
        try record(step, at: now, on: connection)
        new.append(step.id)
      }
      return new
    }
  }

  /// The steps the database has not taken yet; reads only.
  package func pending(on database: any Database) async throws -> [String] {
    let steps = steps
    let dialect = database.dialect
    return try await database.read { connection in
      guard try dialect.hasTable("migration", on: connection) else { return steps.map(\.id) }
      let taken = try Self.taken(on: connection)
      return steps.map(\.id).filter { taken[$0] == nil }
    }
  }

  func makeRecord(_ dialect: Dialect, on connection: any Connection) throws {
    try connection.run(SQL(stringLiteral: dialect.translated(Self.record)))
  }

  func record(_ step: Migration, at moment: Moment, on connection: any Connection) throws {
    try connection.run(
      """
      INSERT INTO migration (id, fingerprint, applied_at)
      VALUES (\(step.id), \(step.fingerprint), \(moment))
      """
    )
  }

  private static func taken(on connection: any Connection) throws -> [String: String] {
    let rows = try connection.rows("SELECT id, fingerprint FROM migration")
    return Dictionary(
      uniqueKeysWithValues: try rows.map { (try $0.text("id"), try $0.text("fingerprint")) })
  }

  private static let record = """
    CREATE TABLE IF NOT EXISTS migration (
      id TEXT PRIMARY KEY,
      fingerprint TEXT NOT NULL,
      applied_at BIGINT NOT NULL
    )
    """
}

/// Why the steps and the database don't fit.
package enum MigrationProblem: Error, Equatable {
  /// The text of a step that the database has already taken is different now.
  case changed(String)
  /// Two steps with one id.
  case sameID(String)
}
