package import Web
import Texts

/// How long each answer may be, in characters as people count them.
package enum FieldLimits {
  package static let story = 20_000
  package static let message = 10_000
  package static let line = 200
  package static let files = 5
  /// In bytes, for one file.
  package static let file = 10 * 1_048_576

  static let tooLong = Text(
    "reporting.problem.tooLong", nl: "Je tekst is te lang. Tekens te veel: {count}. Er passen er {limit}.",
    en: "Your text is too long. Characters too many: {count}. The limit is {limit}.")

  /// The problem of an answer that is too long; nil when it fits.
  package static func problem(_ field: String, _ words: String, limit: Int) -> FieldProblem? {
    let over = words.count - limit
    return over > 0 ? FieldProblem(field, tooLong, ["count": "\(over)", "limit": "\(limit)"]) : nil
  }
}
