import HTML
import HTTPTypes
import Texts

/// Turns every problem into a page. The only place where problems become words.
enum ErrorPages {
  static func reply(to problem: WebProblem, request: WebRequest) -> Reply {
    var reply = page(words(of: problem, request.language), status: problem.status, request: request)
    switch problem {
    case .methodNotAllowed(let methods):
      reply.headers[.allow] = methods.map(\.rawValue).joined(separator: ", ")
    case .busy(let seconds): reply.headers[.retryAfter] = "\(seconds)"
    case .unavailable: reply.headers[.retryAfter] = "30"
    default: break
    }
    return reply
  }

  /// A fault of ours.
  static func fault(request: WebRequest) -> Reply {
    let words = (ErrorTexts.faultTitle(request.language), ErrorTexts.fault(request.language))
    return page(words, status: .internalServerError, request: request)
  }

  private static func words(of problem: WebProblem, _ language: Language) -> (title: String, text: String) {
    switch problem {
    case .notFound: (ErrorTexts.notFoundTitle(language), ErrorTexts.notFound(language))
    case .forbidden: (ErrorTexts.forbiddenTitle(language), ErrorTexts.forbidden(language))
    case .busy(let seconds):
      (ErrorTexts.busyTitle(language), ErrorTexts.busy(language, ["seconds": "\(seconds)"]))
    case .unavailable: (ErrorTexts.unavailableTitle(language), ErrorTexts.unavailable(language))
    case .bodyTooLarge(let limit):
      (ErrorTexts.tooLargeTitle(language), ErrorTexts.tooLarge(language, ["limit": "\(limit / 1_048_576)"]))
    case .foreignForm: (ErrorTexts.foreignTitle(language), ErrorTexts.foreign(language))
    case .visitEnded: (ErrorTexts.endedTitle(language), ErrorTexts.ended(language))
    case .methodNotAllowed, .wrongBodyType: (ErrorTexts.requestTitle(language), ErrorTexts.request(language))
    }
  }

  private static func page(
    _ words: (title: String, text: String), status: HTTPResponse.Status, request: WebRequest
  ) -> Reply {
    let frame = PageFrame(title: words.title, heading: words.title, request: request)
    return frame.reply(status: status) {
      tag("p") { words.text }
      typed(request, isButtonEnough: status == .serviceUnavailable)
      tag("p") { tag("a", ["href": request.href("/")]) { ErrorTexts.home(request.language) } }
    }
  }

  /// What was typed, ready to be sent again.
  ///
  /// - Parameter isButtonEnough: whether a form without words is shown too, for its button: what it was about
  ///   to send is stored already.
  private static func typed(_ request: WebRequest, isButtonEnough: Bool) -> HTML? {
    let form = request.form.all
    let kept = form.filter { !notKept.contains($0.name) && !secret.contains($0.name) }
    let isAgain = isButtonEnough && !form.contains { secret.contains($0.name) }
    guard request.method == .post, !kept.isEmpty || isAgain else { return nil }
    return tag("form", ["method": "post", "action": request.href(request.path), "class": "again"]) {
      if !kept.isEmpty { tag("h2") { ErrorTexts.yourWords(request.language) } }
      FormParts.token(request, form: request.path)
      for field in kept {
        if field.value.utf8.count > 40 {
          tag("textarea", ["name": field.name, "rows": "8", "aria-label": field.name, "dir": "auto"]) {
            "\n" + field.value
          }
        } else {
          tag("input", ["type": "hidden", "name": field.name, "value": field.value])
        }
      }
      FormParts.button(ErrorTexts.again(request.language))
    }
  }

  /// The token is made anew; what a program filled in is of no use.
  private static let notKept: Set<String> = [FormToken.fieldName, FormParts.honeypotName]

  /// Fields that no page ever shows again.
  private static let secret: Set<String> = [
    "passphrase", "newPassphrase", "newPassphraseAgain", "code", "key",
  ]
}
