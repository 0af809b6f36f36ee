package import Core

/// A step of the schema that a database has taken.
package struct TakenStep: Sendable, Equatable, Codable {
  package let id: String
  let fingerprint: String
  let appliedAt: Moment
}

/// How a dump begins.
struct DumpHeader: Sendable, Equatable, Codable {
  static let currentVersion = 1

  var version = currentVersion
  /// When the state of the data was that of the dump.
  let moment: Moment
  /// Which database it was made of; for people.
  let source: String
  /// In the order in which they were taken.
  let steps: [TakenStep]
}

/// What a dump says after the rows of a table.
package struct TableCount: Sendable, Equatable, Codable {
  package let name: String
  package let rows: Int
  /// SHA-256 over the rows as they stand in the dump, in hexadecimal digits.
  package let digest: String
  /// The last number that the database gave; nil when it gives none, or gave none yet.
  let lastNumber: Int?
}

/// How a dump ends. One without it was cut off.
struct DumpEnd: Sendable, Equatable, Codable {
  let tables: Int
  let rows: Int
  let digest: String
}

/// What a whole dump held.
package struct DumpSummary: Sendable, Equatable {
  package let moment: Moment
  package let source: String
  package let steps: [TakenStep]
  package let tables: [TableCount]

  package var rows: Int { tables.reduce(0) { $0 + $1.rows } }

  /// One word for all content: equal for equal rows, whichever database holds them.
  package var digest: String {
    RowDigest.of(tables.map { "\($0.name) \($0.rows) \($0.digest)\n" }.joined())
  }
}

/// The byte before each part of a dump.
enum DumpMark: UInt8 {
  case header = 0x48
  case table = 0x54
  case row = 0x52
  case tableEnd = 0x45
  case end = 0x5A
}

/// Told during long work: the table and how many of its rows are done.
package typealias DumpProgress = @Sendable (_ table: String, _ rows: Int) -> Void

/// Why a dump can't be read, or not into this database.
package enum DumpProblem: Error, Equatable {
  /// It does not begin as a dump does.
  case notADump
  /// Of another version of this form.
  case unknownVersion(Int)
  /// It ends before its end mark.
  case cut
  /// Its parts do not fit each other: which.
  case malformed(String)
  /// A step of the schema that this program does not have: a newer one made the dump.
  case unknownStep(String)
  /// A step that this program has with another text.
  case changedStep(String)
  /// The database is ahead: it has taken this step, the dump has not.
  case newerDatabase(String)
  /// The database holds rows in this table.
  case notEmpty(String)
  /// The table is not the one of the dump, or only one of the two has it.
  case otherTable(String)
  /// Read back, the rows of this table are not those of the dump.
  case differs(String)
  /// Tables that refer to each other in a circle; no order suits them.
  case circularReferences([String])
}
