import Core
package import HTML
package import Texts

/// The parts that every form has.
package enum FormParts {
  /// The hidden token of a form that is sent to a path of ours.
  package static func token(_ request: WebRequest, form: String) -> HTML {
    let environment = request.environment
    let token = FormToken.issue(
      form: form, binding: request.formBinding, at: environment.clock.now(), keys: environment.keys)
    return tag("input", ["type": "hidden", "name": FormToken.fieldName, "value": token])
  }

  /// The name that programs like to fill in.
  static let honeypotName = "website"

  /// A field that people do not see and programs fill in.
  package static func honeypot(_ language: Language) -> HTML {
    tag("div", ["class": "extra", "aria-hidden": "true"]) {
      tag("label", ["for": honeypotName]) { FrameTexts.leaveEmpty(language) }
      tag("input", ["id": honeypotName, "name": honeypotName, "tabindex": "-1", "autocomplete": "off"])
    }
  }

  package static func button(
    _ words: String, name: String? = nil, value: String? = nil, style: String = "button"
  )
    -> HTML
  {
    tag("button", ["type": "submit", "class": style, "name": name, "value": value]) { words }
  }
}

extension WebRequest {
  /// What ties a form to its visitor: the cookie of the side that the page belongs to.
  package var formBinding: String { face.cookie.flatMap { cookie($0) } ?? "" }

  /// Checks the hidden token of the form that came in.
  ///
  /// - Parameter minimumSeconds: how long a person needs at the least to fill it in.
  package func checkToken(minimumSeconds: Int64 = 0) throws(FormToken.Problem) {
    guard form.text(FormParts.honeypotName).isEmpty else { throw .foreign }
    try FormToken.check(
      form.text(FormToken.fieldName), form: path, binding: formBinding, at: environment.clock.now(),
      keys: environment.keys, minimumSeconds: minimumSeconds)
  }

  /// The same as a problem to show above the form that is shown again; nil when the token is right.
  package func tokenProblem(minimumSeconds: Int64 = 0) -> FieldProblem? {
    do {
      try checkToken(minimumSeconds: minimumSeconds)
      return nil
    } catch {
      switch error {
      case .foreign: return FieldProblem("", ErrorTexts.foreign)
      case .tooFast: return FieldProblem("", ErrorTexts.tooFast)
      case .expired: return FieldProblem("", ErrorTexts.expired)
      }
    }
  }
}
