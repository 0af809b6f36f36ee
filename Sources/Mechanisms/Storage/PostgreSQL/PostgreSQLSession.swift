import CPostgreSQL
import Foundation

/// One connection to the server, with the statements it has prepared.
///
/// `@unchecked Sendable`: the pool lends it to one thread at a time.
final class PostgreSQLSession: Connection, @unchecked Sendable {
  private let handle: OpaquePointer
  private var prepared: [PreparedStatement: String] = [:]

  /// - Throws: ``StorageProblem/unavailable(_:)`` when the server can't be reached or refuses.
  init(url: String) throws(StorageProblem) {
    guard let handle = Self.connect(url: url) else { throw .unavailable("out of memory") }
    self.handle = handle
    guard PQstatus(handle) == CONNECTION_OK else {
      let message = String(cString: PQerrorMessage(handle)).trimmingCharacters(in: .whitespacesAndNewlines)
      throw .unavailable(message)
    }
    PQsetNoticeProcessor(handle, { _, _ in }, nil)
    try command(
      """
      SET TIME ZONE 'UTC'; SET client_min_messages = warning; SET standard_conforming_strings = on;
      SELECT set_config('synchronous_commit', 'on', false) WHERE current_setting('synchronous_commit') = 'off'
      """)
  }

  deinit { PQfinish(handle) }

  var isBroken: Bool { PQstatus(handle) != CONNECTION_OK }

  func rows(_ sql: SQL) throws -> [Row] { try answer(to: sql).rows() }

  func run(_ sql: SQL) throws -> Int { try answer(to: sql).changedRows }

  /// Runs one or more statements without values.
  func command(_ text: String) throws(StorageProblem) {
    _ = try PostgreSQLAnswer(PQexec(handle, text), of: handle, sql: text)
  }

  /// Values come in binary form: less to send, and to read, for files.
  ///
  /// The answer is read to its end also when `use` throws: until then the server takes no other statement on
  /// this connection.
  func each(_ sql: SQL, _ use: (Row) throws -> Void) throws {
    let parameters = PostgreSQLParameters(sql.values)
    let name = try prepare(PreparedStatement(text: sql.text, types: parameters.types))
    let isSent = parameters.withPointers { values, lengths, formats in
      PQsendQueryPrepared(handle, name, parameters.count, values, lengths, formats, 1)
    }
    guard isSent == 1, PQsetSingleRowMode(handle) == 1 else {
      throw StorageProblem.unavailable(String(cString: PQerrorMessage(handle)))
    }
    var failure: (any Error)?
    var columns: [PostgreSQLColumn]?
    while let result = PQgetResult(handle) {
      guard failure == nil else {
        PQclear(result)
        continue
      }
      do {
        let answer = try PostgreSQLAnswer(result, of: handle, sql: sql.text)
        let known = columns ?? answer.columns
        columns = known
        for row in try answer.rows(known) { try use(row) }
      } catch {
        failure = error
        cancel()
      }
    }
    if let failure { throw failure }
  }

  /// Asks the server to stop the statement under way; it may have ended already.
  private func cancel() {
    guard let request = PQgetCancel(handle) else { return }
    var words = [CChar](repeating: 0, count: 256)
    _ = PQcancel(request, &words, Int32(words.count))
    PQfreeCancel(request)
  }

  private func answer(to sql: SQL) throws(StorageProblem) -> PostgreSQLAnswer {
    guard Dialect.isAboutRows(sql.text) else {
      guard sql.values.isEmpty else {
        throw .fault("values in a statement about no rows", sqlState: "", sql: sql.text)
      }
      return try PostgreSQLAnswer(PQexec(handle, sql.text), of: handle, sql: sql.text)
    }
    let parameters = PostgreSQLParameters(sql.values)
    let name = try prepare(PreparedStatement(text: sql.text, types: parameters.types))
    let result = parameters.withPointers { values, lengths, formats in
      PQexecPrepared(handle, name, parameters.count, values, lengths, formats, 0)
    }
    return try PostgreSQLAnswer(result, of: handle, sql: sql.text)
  }

  private func prepare(_ statement: PreparedStatement) throws(StorageProblem) -> String {
    if let name = prepared[statement] { return name }
    if prepared.count >= 500 { try forgetPrepared() }
    let name = "s\(prepared.count)"
    let text = numberedMarks(in: statement.text)
    _ = try PostgreSQLAnswer(
      PQprepare(handle, name, text, Int32(statement.types.count), statement.types), of: handle,
      sql: statement.text)
    prepared[statement] = name
    return name
  }

  /// Prepares every statement anew: after a change of the schema an old plan may not fit any more.
  func forgetPrepared() throws(StorageProblem) {
    try command("DEALLOCATE ALL")
    prepared = [:]
  }

  /// The address's own settings go before ours where it has them.
  private static func connect(url: String) -> OpaquePointer? {
    let settings = [
      ("connect_timeout", "10"), ("fallback_application_name", "stagekansen"), ("dbname", url),
      ("client_encoding", "UTF8"),
    ]
    let keywords = settings.map { strdup($0.0) }
    let values = settings.map { strdup($0.1) }
    defer { for text in keywords + values { free(text) } }
    return PQconnectdbParams(
      keywords.map { UnsafePointer($0) } + [nil], values.map { UnsafePointer($0) } + [nil], 1)
  }
}

/// The same text with a NULL in another place is another statement to the server, since a NULL has no type.
private struct PreparedStatement: Hashable {
  let text: String
  let types: [Oid]
}
