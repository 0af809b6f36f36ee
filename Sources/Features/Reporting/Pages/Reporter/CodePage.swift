import Core
import HTML
import HTTPTypes
import Storage
import Texts
import Vault
import Web

/// "I have a code": opens a report or a saved draft. One neutral answer to every code that opens nothing.
enum CodePage {
  static let routes = [ask, open]

  private static let path = "/c"
  /// Generous: a class of thirty enters its codes behind one address. A code can't be guessed anyway.
  private static let rule = RequestLimits.Rule("code", burst: 120, perSecond: 0.5)

  /// Of one network, codes that opened nothing or are being tried: each costs a key derivation. What opens
  /// something is given back, so that a class that mistypes nothing never notices.
  private static let missRule = RequestLimits.Rule("code that opens nothing", burst: 30, perSecond: 0.05)

  private static let ask = Route(.get, path, for: .reporter) { request in page(request) }

  private static let open = Route(.post, path, for: .reporter) { request in
    if let problem = request.tokenProblem() { return page(request, problems: [problem]) }
    let code: ReceiptCode
    do throws(ReceiptCodeProblem) {
      code = try ReceiptCode(typed: request.form.exact("code"))
    } catch {
      return page(request, problems: [FieldProblem("code", text(of: error))])
    }
    let environment = request.environment
    let (limits, now) = (environment.limits, environment.clock.now())
    let wait =
      limits.take(rule, for: request.networkKey, at: now)
      ?? limits.take(missRule, for: request.networkKey, at: now)
    if let wait { throw WebProblem.busy(seconds: wait) }
    guard let (content, token) = try await CodeOpening.open(code, request: request) else {
      return page(request, problems: [FieldProblem("code", CodeTexts.unknown)])
    }
    limits.giveBack(missRule, for: request.networkKey)
    let goal = content.opened == nil ? "/f/1" : "/m"
    return .redirect(request.href(goal)).with(Cookie(.reporter, token.text, settings: environment.settings))
  }

  private static func page(_ request: WebRequest, problems: [FieldProblem] = []) -> Reply {
    let language = request.language
    return PageFrame(heading: nil, request: request, problems: problems).reply {
      tag("h1") { CodeTexts.heading(language) }
      tag("form", ["method": "post", "action": request.href(path), "novalidate": ""]) {
        FormParts.token(request, form: path)
        Field("code", CodeTexts.label, hint: CodeTexts.hint, in: request, problems: problems)
          .line(request.form.text("code"), mode: "numeric", direction: "ltr")
        FormParts.button(CodeTexts.button(language))
      }
      tag("p") { CodeTexts.lost(language) }
    }
  }

  private static func text(of problem: ReceiptCodeProblem) -> Text {
    switch problem {
    case .empty: CodeTexts.empty
    case .wrongLength: CodeTexts.length
    case .wrongCharacter: CodeTexts.character
    case .checkFails: CodeTexts.mistyped
    }
  }
}

/// The words of the code page.
enum CodeTexts {
  static let heading = Text("codePage.heading", nl: "Kom terug met je code", en: "Come back with your code")
  static let label = Text("codePage.label", nl: "Je code", en: "Your code")
  static let hint = Text(
    "codePage.hint", nl: "20 cijfers. Spaties maken niet uit.", en: "20 digits. Spaces do not matter.")
  static let button = Text("codePage.button", nl: "Ga verder", en: "Continue")
  static let lost = Text(
    "codePage.lost", nl: "Code kwijt? Dan kan niemand je melding voor je openen. Je kunt wel opnieuw melden.",
    en: "Lost your code? Then nobody can open your report for you. But you can report again.")
  static let empty = Text("codePage.empty", nl: "Vul je code in.", en: "Fill in your code.")
  static let length = Text(
    "codePage.length", nl: "Een code heeft 20 cijfers. Tel ze even na.",
    en: "A code has 20 digits. Please count them.")
  static let character = Text(
    "codePage.character", nl: "In een code staan alleen cijfers.", en: "A code has digits only.")
  static let mistyped = Text(
    "codePage.mistyped", nl: "Eén van de cijfers klopt niet. Vergelijk je code nog eens.",
    en: "One of the digits is not right. Please compare your code once more.")
  static let unknown = Text(
    "codePage.unknown", nl: "Met deze code vinden we niets. Kijk of alle cijfers kloppen.",
    en: "We find nothing with this code. Check that all digits are right.")

  static let all = [heading, label, hint, button, lost, empty, length, character, mistyped, unknown]
}
