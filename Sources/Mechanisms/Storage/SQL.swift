/// A statement: text with a mark where each value goes. `"… WHERE id = \(id)"` binds; a value never becomes
/// part of the text.
package struct SQL: Sendable, Hashable, ExpressibleByStringInterpolation {
  /// With `?` for each value; a driver rewrites the marks to its own.
  package private(set) var text: String
  package private(set) var values: [Value]

  package init(stringLiteral text: String) {
    self.text = text
    values = []
  }

  /// For statements that are put together from a list of columns; `text` has a mark for each value.
  init(text: String, values: [Value]) {
    self.text = text
    self.values = values
  }

  package init(stringInterpolation: Interpolation) {
    text = stringInterpolation.text
    values = stringInterpolation.values
  }

  package struct Interpolation: StringInterpolationProtocol {
    fileprivate var text = ""
    fileprivate var values: [Value] = []

    package init(literalCapacity: Int, interpolationCount: Int) {}

    package mutating func appendLiteral(_ literal: String) { text += literal }

    package mutating func appendInterpolation(_ value: some Bindable) {
      text += "?"
      values.append(value.value)
    }

    /// A value that may be missing; apart from the one above only because the compiler warns of an optional
    /// there.
    package mutating func appendInterpolation(_ value: (some Bindable)?) {
      text += "?"
      values.append(value.value)
    }

    /// A code of the domain is kept as its word.
    package mutating func appendInterpolation<Code: RawRepresentable<String>>(_ code: Code) {
      appendInterpolation(code.rawValue)
    }

    /// Another piece of SQL with its values.
    package mutating func appendInterpolation(_ piece: SQL) {
      text += piece.text
      values += piece.values
    }

    /// A list for `IN (…)`; an empty list matches nothing.
    package mutating func appendInterpolation(list: [some Bindable]) {
      text += list.isEmpty ? "NULL" : list.map { _ in "?" }.joined(separator: ", ")
      values += list.map(\.value)
    }
  }
}
