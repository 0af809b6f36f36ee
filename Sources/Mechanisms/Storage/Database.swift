/// The store of everything: an embedded SQLite file or a PostgreSQL server, with the same behaviour.
///
/// One `await` per unit of work, with as many statements inside as it needs (a hop to the database's threads
/// costs more than a query).
package protocol Database: Sendable {
  /// Runs questions on one consistent state of the data.
  func read<Result: Sendable>(_ work: @escaping @Sendable (any Connection) throws -> Result) async throws
    -> Result

  /// Runs statements as one transaction that is durable when this returns, and undone when the work throws.
  ///
  /// Transactions behave as if they ran one after another. The work may be run again after a conflict: it may
  /// do nothing but talk to the connection. A statement that failed undoes the whole, also when the work
  /// catches its error: where a conflict is expected, write `ON CONFLICT`.
  @discardableResult
  func write<Result: Sendable>(_ work: @escaping @Sendable (any Connection) throws -> Result) async throws
    -> Result

  /// As ``write(_:)``, and never at the same time as another call of this on any server that shares the
  /// database.
  ///
  /// Sees everything that earlier callers committed. For changes of the schema and jobs that only one server
  /// may do.
  @discardableResult
  func exclusively<Result: Sendable>(_ work: @escaping @Sendable (any Connection) throws -> Result)
    async throws -> Result

  /// Which of the two it is, for the few places where their SQL differs.
  var dialect: Dialect { get }

  /// Ends all connections, after the work under way is done.
  func close() async throws
}

/// A conversation with the database inside one unit of work; not to be kept after it.
package protocol Connection {
  /// The rows of an answer. Also for `INSERT … RETURNING`.
  func rows(_ sql: SQL) throws -> [Row]

  /// The rows of an answer one by one, as they come: for answers that may not fit in memory. Only columns of
  /// tables; PostgreSQL's other types are refused.
  ///
  /// - Parameter use: may not talk to the connection. What it throws ends the answer and is passed on.
  func each(_ sql: SQL, _ use: (Row) throws -> Void) throws

  /// Runs a statement and tells how many rows it inserted, updated or deleted; 0 for any other kind of
  /// statement.
  @discardableResult
  func run(_ sql: SQL) throws -> Int
}

extension Connection {
  /// The first row of an answer, if it has one.
  package func row(_ sql: SQL) throws -> Row? { try rows(sql).first }
}

/// Why the database refused a statement. Anything else that a driver throws is a fault.
package enum StorageProblem: Error, Equatable {
  /// A primary key or unique constraint; `constraint` as the database names it.
  case notUnique(constraint: String)
  /// A foreign key, check or not-null constraint.
  case constraint(String)
  /// The database can't be reached, has no place to write, or was too busy; the same may succeed later.
  case unavailable(String)
  /// The statement is wrong, or something else that only a programmer can mend. `sqlState` is PostgreSQL's
  /// five characters or SQLite's number.
  case fault(String, sqlState: String, sql: String)
}
