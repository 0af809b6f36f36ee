import HTML
package import Texts

/// What every field shows around its input: a label, a hint, and the problem between hint and input.
package struct Field: Sendable {
  package let name: String
  package let label: String
  package let hint: String?
  package let problem: String?

  package init(_ name: String, label: String, hint: String? = nil, problem: String? = nil) {
    self.name = name
    self.label = label
    self.hint = hint
    self.problem = problem
  }

  /// For the page's own problems and language.
  package init(
    _ name: String, _ label: Text, hint: Text? = nil, in request: WebRequest, problems: [FieldProblem] = []
  ) {
    self.init(
      name, label: label(request.language), hint: hint.map { $0(request.language) },
      problem: problems.first(of: name)?.words(request.language))
  }

  /// What `aria-describedby` names.
  var describedBy: String? {
    let ids = [hint == nil ? nil : "\(name)-hint", problem == nil ? nil : "\(name)-problem"].compactMap(
      \.self)
    return ids.isEmpty ? nil : ids.joined(separator: " ")
  }

  var invalid: String? { problem == nil ? nil : "true" }

  var hintPart: HTML? {
    hint.map { words in tag("p", ["class": "hint", "id": "\(name)-hint"]) { words } }
  }

  var problemPart: HTML? {
    problem.map { words in tag("p", ["class": "problem", "id": "\(name)-problem"]) { words } }
  }

  func wrapped(_ input: HTML) -> HTML {
    tag("div", ["class": problem == nil ? "field" : "field wrong"]) {
      tag("label", ["for": name]) { label }
      hintPart
      problemPart
      input
    }
  }

  func group(_ inputs: [HTML], style: String = "") -> HTML {
    let classes = ["field", problem == nil ? "" : "wrong", style].filter { !$0.isEmpty }.joined(
      separator: " ")
    return tag("fieldset", ["class": classes, "aria-describedby": describedBy]) {
      tag("legend") { label }
      hintPart
      problemPart
      inputs
    }
  }
}
