extension Migrator {
  /// Makes the tables as a database had them that has taken some steps, and records these as taken, at the
  /// times when it took them. Rows that a step adds or changes are left out: they come with the others.
  ///
  /// - Throws: ``DumpProblem``, or what the database throws.
  func makeTables(of steps: [TakenStep], _ dialect: Dialect, on connection: any Connection) throws {
    try makeRecord(dialect, on: connection)
    let taken = Set(try TakenStep.all(on: connection).map(\.id))
    if let ahead = taken.subtracting(steps.map(\.id)).min() { throw DumpProblem.newerDatabase(ahead) }
    let known = Dictionary(uniqueKeysWithValues: self.steps.map { ($0.id, $0) })
    if let unknown = steps.first(where: { known[$0.id] == nil }) {
      throw DumpProblem.unknownStep(unknown.id)
    }
    let times = Dictionary(uniqueKeysWithValues: steps.map { ($0.id, $0) })
    for step in self.steps {
      guard let wanted = times[step.id] else { continue }
      guard wanted.fingerprint == step.fingerprint else { throw DumpProblem.changedStep(step.id) }
      if taken.contains(step.id) { continue }
      for statement in step.statements where dialect.takes(statement) && !Dialect.isAboutRows(statement) {
        try connection.run(SQL(stringLiteral: dialect.translated(statement)))
      }
      try record(step, at: wanted.appliedAt, on: connection)
    }
  }
}
