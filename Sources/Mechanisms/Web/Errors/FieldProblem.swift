package import Texts

/// Something in a form that its writer can mend. The page is shown again with all that was typed.
package struct FieldProblem: Sendable, Equatable {
  /// The name of the field, which is also the id of its first input; empty for the form as a whole.
  package let field: String
  package let text: Text
  package let values: [String: String]

  package init(_ field: String, _ text: Text, _ values: [String: String] = [:]) {
    self.field = field
    self.text = text
    self.values = values
  }

  package func words(_ language: Language) -> String { text.filled(language, values) }
}

extension [FieldProblem] {
  package func first(of field: String) -> FieldProblem? { first { $0.field == field } }
}
