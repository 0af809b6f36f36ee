/// A transaction that certainly had no effect and may be run again.
struct TryAgain: Error {
  /// Whether it collided with another; else the connection was lost, or a prepared statement did not fit any
  /// more.
  let isConflict: Bool
}

extension PostgreSQLSession {
  /// Runs work in a transaction.
  ///
  /// - Throws: ``TryAgain``, or what the work or the database throws.
  func transaction<Result>(beginning: [String], _ work: (any Connection) throws -> Result) throws -> Result {
    let unit = UnitOfWork(on: self)
    let result: Result
    do {
      for statement in beginning { try command(statement) }
      result = try work(unit)
      try unit.end()
    } catch {
      throw undone(unit.failure ?? error)
    }
    do {
      try command("COMMIT")
      return result
    } catch {
      // When the connection breaks here, nobody knows whether the server has committed: no second attempt.
      throw isBroken ? error : undone(error)
    }
  }

  /// The advisory lock that every writer shares, and that one takes for itself after losing too often.
  static let writersLock = "hashtextextended('stagekansen writers ' || current_schema(), 0)"

  /// Runs a transaction while all other writers wait.
  ///
  /// The lock is taken before the transaction begins, so that what it sees is of after the wait.
  ///
  /// - Throws: ``TryAgain`` when the connection is lost during the wait; what the transaction throws.
  func aloneAmongWriters<Result>(_ transaction: () throws -> Result) throws -> Result {
    do { try command("SELECT pg_advisory_lock(\(Self.writersLock))") } catch {
      throw isBroken ? TryAgain(isConflict: false) : error
    }
    // When this fails the connection is broken, and the server has let go of the lock by itself.
    defer { try? command("SELECT pg_advisory_unlock(\(Self.writersLock))") }
    return try transaction()
  }

  private func undone(_ error: any Error) -> any Error {
    if isBroken { return TryAgain(isConflict: false) }
    do {
      try command("ROLLBACK")
      guard case StorageProblem.fault(let message, let state, _) = error else { return error }
      switch state {
      case "40001", "40P01": return TryAgain(isConflict: true)
      case "0A000" where message.contains("cached plan"), "26000":
        try forgetPrepared()
        return TryAgain(isConflict: false)
      default: return error
      }
    } catch { return isBroken ? TryAgain(isConflict: false) : error }
  }
}
