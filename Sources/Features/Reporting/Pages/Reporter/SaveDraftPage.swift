import Core
import HTML
import HTTPTypes
import Storage
import Texts
import Vault
import Web

/// Puts a draft away under a code, to go on another time or on another device.
enum SaveDraftPage {
  static let routes = [ask, save]

  private static let path = "/f/bewaren"

  private static let ask = Route(.get, path, for: .reporter) { request in
    guard try await request.visit().content.draft != nil else { return .redirect(request.href("/")) }
    return question(request)
  }

  private static let save = Route(.post, path, for: .reporter) { request in
    let visit = try await request.visit()
    guard let draft = visit.content.draft else { return .redirect(request.href("/")) }
    if let problem = request.tokenProblem() { return question(request, problems: [problem]) }
    let environment = request.environment
    let code = ReceiptCode(using: environment.randomness)
    let salt = environment.randomness.bytes(16)
    let key = try await CodeKeys.key(of: code, salt: salt, request: request)
    let now = environment.clock.now()
    let lookup = environment.keys.codeLookup(code)
    try await environment.database.write { connection in
      let files = try DraftFileStore.all(of: visit.token, on: connection).map(\.file)
      try SavedDraftStore.insert(
        SavedDraftStore.Content(draft: draft, files: files), lookup: lookup, salt: salt, key: key, at: now,
        on: connection)
      // An older copy under a former code would otherwise outlive the report.
      if let former = visit.content.savedUnder { try SavedDraftStore.remove(lookup: former, on: connection) }
      try DraftFileStore.removeAll(of: visit.token.lookup, on: connection)
      try SessionStore.remove(visit.token, on: connection)
    }
    return saved(request, code: code, until: SavedDraftStore.lastDay(from: now))
  }

  private static func question(_ request: WebRequest, problems: [FieldProblem] = []) -> Reply {
    let language = request.language
    return PageFrame(heading: heading(language), request: request, problems: problems).reply {
      tag("p") { explanation(language, ["days": "\(SavedDraftStore.days)"]) }
      tag("form", ["method": "post", "action": request.href(path)]) {
        FormParts.token(request, form: path)
        FormParts.button(button(language))
      }
    }
  }

  private static func saved(_ request: WebRequest, code: ReceiptCode, until day: Day) -> Reply {
    let language = request.language
    return PageFrame(heading: savedHeading(language), request: request).reply {
      CodeBox(code: code).html(language)
      tag("p") { until(language, ["date": day.written(language)]) }
    }.with(.removing(.reporter, settings: request.environment.settings))
  }

  static let heading = Text("saveDraft.heading", nl: "Later verdergaan", en: "Go on later")
  static let explanation = Text(
    "saveDraft.explanation",
    nl: "Je krijgt een code. Daarmee kun je {days} dagen lang verder. Er wordt nog niets verstuurd.",
    en: "You get a code. With it you can go on for {days} days. Nothing is sent yet.")
  static let button = Text(
    "saveDraft.button", nl: "Bewaar en geef mij een code", en: "Save and give me a code")
  static let savedHeading = Text("saveDraft.saved", nl: "Bewaard", en: "Saved")
  static let until = Text(
    "saveDraft.until", nl: "Bewaard tot en met {date}. Nog niemand heeft het gelezen.",
    en: "Kept until {date}. Nobody has read it yet.")
  static let all = [heading, explanation, button, savedHeading, until]
}
