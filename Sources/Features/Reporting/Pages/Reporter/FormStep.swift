import HTML
import Organisations
import Texts
import Web

/// One page of the report form. Adding a page is one file with such a value and one line in ``all``.
struct FormStep: Sendable {
  /// What the content of a step may show.
  struct View: Sendable {
    let request: WebRequest
    let draft: Draft
    let problems: [FieldProblem]
    let school: SchoolInfo
    let matches: [CompanyMatch]
    /// Whether a search was asked for and gave nothing.
    let nothingFound: Bool
    let fileCount: Int
  }

  /// The number in the address and in "stap 2 van 5".
  let number: Int
  let heading: Text
  /// What a person needs at the least to fill it in; a program is faster.
  var minimumSeconds: Int64 = 0
  var takesFiles = false
  let content: @Sendable (View) -> HTML
  /// Takes the answers over into the draft, also those that are too long or wrong: nobody loses what was
  /// typed.
  let read: @Sendable (Form, inout Draft) -> Void
  /// What is wrong with the answers of this page. Asked again before sending.
  let problems: @Sendable (Draft) -> [FieldProblem]

  var path: String { "/f/\(number)" }

  static let all = [story, whatHappened, whereAndWhen, wishes]

  /// The number of the page on which everything is checked.
  static let checkNumber = all.count + 1
  static let checkPath = "/f/\(checkNumber)"
}
