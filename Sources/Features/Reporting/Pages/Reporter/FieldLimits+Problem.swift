import Texts
package import Web

extension FieldLimits {
  static let tooLong = Text(
    "reporting.problem.tooLong", nl: "Je tekst is te lang. Tekens te veel: {count}. Er passen er {limit}.",
    en: "Your text is too long. Characters too many: {count}. The limit is {limit}.")

  /// The problem of an answer that is too long; nil when it fits.
  package static func problem(_ field: String, _ words: String, limit: Int) -> FieldProblem? {
    let over = words.count - limit
    return over > 0 ? FieldProblem(field, tooLong, ["count": "\(over)", "limit": "\(limit)"]) : nil
  }
}
