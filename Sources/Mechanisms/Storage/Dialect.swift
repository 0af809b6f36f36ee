import Foundation

/// The two kinds of database. Everything in which their SQL differs stands in this file.
package enum Dialect: String, Sendable, CaseIterable {
  case sqlite
  case postgresql

  /// A statement of a ``Migration`` in the words of this database.
  ///
  /// Migrations are written with PostgreSQL's types `TEXT`, `BIGINT`, `DOUBLE PRECISION` and `BYTEA`, in
  /// capitals. SQLite gets its own names for them and `STRICT` tables, so that both refuse a value of the
  /// wrong type. PostgreSQL gets `COLLATE "C"`, so that both sort texts by their bytes, whatever the server
  /// was set up with. A number that the database gives is written `BIGINT GENERATED ALWAYS AS IDENTITY
  /// PRIMARY KEY`.
  package func translated(_ statement: String) -> String {
    let (isCreation, isAddition) = (statement.begins("CREATE TABLE"), statement.begins("ALTER TABLE"))
    guard isCreation || isAddition else { return statement }
    switch self {
    case .sqlite:
      let typed = statement.replacingWords([
        "BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY": "INTEGER PRIMARY KEY AUTOINCREMENT",
        "BIGINT": "INTEGER", "BYTEA": "BLOB", "DOUBLE PRECISION": "REAL",
      ])
      return isCreation ? typed.withoutSemicolon + " STRICT" : typed
    case .postgresql:
      return statement.replacingWords(["TEXT": #"TEXT COLLATE "C""#])
    }
  }

  /// False for a statement that begins with `-- only postgresql` or `-- only sqlite` when this is the other:
  /// what has no common form, such as a trigger.
  package func takes(_ statement: String) -> Bool {
    !Dialect.allCases.contains { $0 != self && statement.begins("-- ONLY \($0.rawValue.uppercased())") }
  }

  /// Whether a statement reads or changes rows, so that it pays to prepare it and its count of rows means
  /// something.
  static func isAboutRows(_ statement: String) -> Bool {
    ["SELECT", "INSERT", "UPDATE", "DELETE", "WITH", "VALUES"].contains { statement.begins($0) }
  }
}

extension String {
  fileprivate func begins(_ words: String) -> Bool {
    drop(while: \.isWhitespace).prefix(words.count).uppercased() == words
  }

  fileprivate var withoutSemicolon: String {
    trimmingCharacters(in: CharacterSet(charactersIn: "; \n\t"))
  }

  fileprivate func replacingWords(_ words: KeyValuePairs<String, String>) -> String {
    words.reduce(self) { text, pair in
      text.replacingOccurrences(of: "\\b\(pair.key)\\b", with: pair.value, options: .regularExpression)
    }
  }
}
