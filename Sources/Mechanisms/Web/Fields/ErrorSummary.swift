package import HTML
import Texts

/// The list of problems above a form; each leads to its field.
package struct ErrorSummary: Sendable {
  package let problems: [FieldProblem]

  package init(_ problems: [FieldProblem]) { self.problems = problems }

  package func html(_ request: WebRequest) -> HTML? {
    guard !problems.isEmpty else { return nil }
    return tag("div", ["class": "summary", "role": "alert", "aria-labelledby": "problems"]) {
      tag("h2", ["id": "problems", "tabindex": "-1"]) { ErrorTexts.summary(request.language) }
      tag("ul") {
        for problem in problems {
          tag("li") {
            if problem.field.isEmpty {
              problem.words(request.language)
            } else {
              tag("a", ["href": "#\(problem.field)"]) { problem.words(request.language) }
            }
          }
        }
      }
    }
  }
}
