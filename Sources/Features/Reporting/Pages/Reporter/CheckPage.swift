import Cases
import Core
import HTML
import HTTPTypes
import Storage
import Texts
import Vault
import Web

/// All answers once more, with links to change them, before anything is sent.
enum CheckPage {
  static let route = Route(.get, FormStep.checkPath, for: .reporter) { request in
    // One unit of work for all that the page needs.
    let (visit, shown) = try await request.environment.database.read { connection in
      guard let visit = try ReporterVisit.load(request, on: connection) else { throw WebProblem.foreignForm }
      guard visit.content.sent == nil, let draft = visit.content.draft else { return (visit, nil as Shown?) }
      return (visit, try Shown(draft, visit, on: connection))
    }
    if visit.content.sent != nil { return .redirect(request.href("/f/klaar")) }
    guard let shown else { return .redirect(request.href("/")) }
    return page(request, shown)
  }

  /// What stands on the page.
  private struct Shown: Sendable {
    let draft: Draft
    let school: SchoolInfo
    let files: Int

    init(_ draft: Draft, _ visit: ReporterVisit, on connection: any Connection) throws {
      self.draft = draft
      guard let school = try SchoolStore.school(draft.organisation, on: connection) else {
        throw WebProblem.notFound
      }
      self.school = school
      files = try DraftFileStore.count(of: visit.token.lookup, on: connection)
    }
  }

  /// The page again, with what stands in the way of sending.
  static func page(
    _ request: WebRequest, _ draft: Draft, visit: ReporterVisit, problems: [FieldProblem] = []
  ) async throws -> Reply {
    let shown = try await request.environment.database.read { connection in
      try Shown(draft, visit, on: connection)
    }
    return page(request, shown, problems: problems)
  }

  private static func page(
    _ request: WebRequest, _ shown: Shown, problems: [FieldProblem] = []
  ) -> Reply {
    let language = request.language
    let number = "\(FormStep.checkNumber)"
    let frame = PageFrame(
      heading: CheckTexts.heading(language), request: request, problems: problems,
      back: (request.href("/f/\(FormStep.all.count)"), FormTexts.back(language)),
      step: FormTexts.step(language, ["number": number, "count": number]))
    return frame.reply {
      tag("p") { CheckTexts.notSent(language) }
      hints(shown.draft, request)
      SummaryList(
        DraftSummary(draft: shown.draft, school: shown.school, fileCount: shown.files).lines(request),
        changeWord: CheckTexts.change(language)
      ).html
      tag("form", ["method": "post", "action": request.href(FormStep.checkPath)]) {
        FormParts.token(request, form: FormStep.checkPath)
        FormParts.button(CheckTexts.send(language))
        tag("p") { tag("a", ["href": request.href("/f/bewaren")]) { FormTexts.save(language) } }
      }
    }
  }

  /// What could tell who wrote it, said before it is sent.
  private static func hints(_ draft: Draft, _ request: WebRequest) -> HTML? {
    let language = request.language
    let kinds = draft.contactMode == .named ? [] : IdentityHints.find(in: draft.story + "\n" + draft.when)
    guard !kinds.isEmpty else { return nil }
    return tag("div", ["class": "warn"]) {
      tag("p") { tag("strong") { CheckTexts.recognisable(language) } }
      tag("ul") {
        for kind in kinds { tag("li") { CheckTexts.hint(kind)(language) } }
      }
      tag("p") { tag("a", ["href": request.href("/f/1?n=1")]) { CheckTexts.changeStory(language) } }
    }
  }
}

/// The words of the check page.
enum CheckTexts {
  static let heading = Text("form.check.heading", nl: "Kijk het na", en: "Check it")
  static let notSent = Text(
    "form.check.notSent", nl: "Er is nog niets verstuurd. Klopt alles?",
    en: "Nothing has been sent yet. Is everything right?")
  static let change = Text("form.check.change", nl: "Wijzig", en: "Change")
  static let send = Text("form.check.send", nl: "Verstuur", en: "Send")
  static let recognisable = Text(
    "form.check.recognisable", nl: "Hieraan kan iemand je misschien herkennen",
    en: "Somebody might recognise you from this")
  static let changeStory = Text("form.check.changeStory", nl: "Pas je verhaal aan", en: "Change your story")
  static let name = Text(
    "form.check.hint.name", nl: "Het lijkt of je naam in je verhaal staat.",
    en: "Your name seems to be in your story.")
  static let mail = Text(
    "form.check.hint.mail", nl: "Er staat een e-mailadres in je verhaal.",
    en: "There is an e-mail address in your story.")
  static let phone = Text(
    "form.check.hint.phone", nl: "Er staat een telefoonnummer in je verhaal.",
    en: "There is a phone number in your story.")
  static let number = Text(
    "form.check.hint.number", nl: "Er staat een studentnummer in je verhaal.",
    en: "There is a student number in your story.")
  static let handle = Text(
    "form.check.hint.handle", nl: "Er staat een gebruikersnaam in je verhaal.",
    en: "There is a user name in your story.")

  static func hint(_ kind: IdentityHints.Kind) -> Text {
    switch kind {
    case .name: name
    case .mail: mail
    case .phone: phone
    case .number: number
    case .handle: handle
    }
  }

  static let all = [
    heading, notSent, change, send, recognisable, changeStory, name, mail, phone, number, handle, noReader,
    busy, storyFirst,
  ]
  static let noReader = Text(
    "form.check.noReader",
    nl: "Zo kan niemand van het meldpunt dit lezen. Kies de vertrouwenspersoon, of laat iemand toe.",
    en:
      "This way nobody at the reporting desk can read it. Choose the confidential adviser, or allow somebody."
  )
  static let busy = Text(
    "form.check.busy",
    nl: "Het is nu heel druk. Je tekst is bewaard. Probeer het over {seconds} seconden opnieuw.",
    en: "It is very busy now. Your text is kept. Try again in {seconds} seconds.")
  static let storyFirst = Text(
    "form.check.storyFirst", nl: "Vertel eerst kort wat er gebeurde.", en: "First briefly tell what happened."
  )
}
