package import Core

/// One row of an answer, its values by column name.
package struct Row: Sendable {
  let columns: [String: Value]

  package init(columns: [String: Value]) { self.columns = columns }

  /// The value of a column.
  ///
  /// - Throws: ``RowProblem`` when the column is missing or holds another type.
  package func text(_ column: String) throws(RowProblem) -> String {
    guard case .text(let text) = columns[column] else { throw RowProblem(column: column, wanted: "text") }
    return text
  }

  package func integer(_ column: String) throws(RowProblem) -> Int {
    guard case .integer(let number) = columns[column] else {
      throw RowProblem(column: column, wanted: "integer")
    }
    return Int(number)
  }

  package func real(_ column: String) throws(RowProblem) -> Double {
    switch columns[column] {
    case .real(let number): return number
    case .integer(let number): return Double(number)
    default: throw RowProblem(column: column, wanted: "real")
    }
  }

  package func bytes(_ column: String) throws(RowProblem) -> [UInt8] {
    guard case .bytes(let bytes) = columns[column] else { throw RowProblem(column: column, wanted: "bytes") }
    return bytes
  }

  package func moment(_ column: String) throws(RowProblem) -> Moment {
    Moment(milliseconds: Int64(try integer(column)))
  }

  package func day(_ column: String) throws(RowProblem) -> Day { Day(number: try integer(column)) }

  package func isTrue(_ column: String) throws(RowProblem) -> Bool { try integer(column) == 1 }

  package func id<Kind>(_ column: String, of kind: Kind.Type = Kind.self) throws(RowProblem) -> ID<Kind> {
    guard let id = ID<Kind>(try text(column)) else { throw RowProblem(column: column, wanted: "id") }
    return id
  }

  /// A code of the domain from its word.
  package func code<Code: RawRepresentable<String>>(_ column: String, as: Code.Type = Code.self)
    throws(RowProblem) -> Code
  {
    guard let code = Code(rawValue: try text(column)) else {
      throw RowProblem(column: column, wanted: "\(Code.self)")
    }
    return code
  }

  /// Whether the column holds no value; then read nothing else of it.
  package func isNull(_ column: String) -> Bool { columns[column] == .null }
}

/// A row was not what the code that asked for it expects: a mistake in a query or a table.
package struct RowProblem: Error, Equatable {
  package let column: String
  package let wanted: String
}
