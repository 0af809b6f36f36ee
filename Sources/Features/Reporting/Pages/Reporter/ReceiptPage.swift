import Cases
import Core
import HTML
import HTTPTypes
import Texts
import Vault
import Web

/// What one gets after sending: the code, three dated promises, and a signed statement.
enum ReceiptPage {
  /// For who comes back to the form in the same session.
  static let again = Route(.get, "/f/klaar", for: .reporter) { request in
    guard let sent = try await request.visit().content.sent else { return .redirect(request.href("/")) }
    return page(request, sent)
  }

  /// The signed statement as a file to keep.
  static let download = Route(.get, "/m/bewijs", for: .reporter) { request in
    guard let statement = try await ReporterCase.statement(request) else {
      return .redirect(request.href("/c"))
    }
    return .download(Array(statement.utf8), name: "bewijs.txt", type: "text/plain; charset=utf-8")
  }

  static func page(_ request: WebRequest, _ sent: SentReport) -> Reply {
    let language = request.language
    return PageFrame(heading: ReceiptTexts.heading(language), request: request).reply {
      tag("p") { ReceiptTexts.received(language, ["school": sent.school]) }
      if let code = try? ReceiptCode(typed: sent.code) { CodeBox(code: code).html(language) }
      tag("h2") { ReceiptTexts.next(language) }
      tag("ol") {
        for promise in sent.promises {
          tag("li") {
            "\(promise.kind.label(language)): "
            tag("strong") { ReceiptTexts.by(language, ["date": promise.due.written(language)]) }
          }
        }
      }
      tag("p") { ReceiptTexts.late(language) }
      tag("p") { tag("a", ["class": "button", "href": request.href("/m")]) { ReceiptTexts.look(language) } }
      tag("p") { tag("a", ["href": request.href("/m/bewijs")]) { ReceiptTexts.keep(language) } }
      tag("details") {
        tag("summary") { ReceiptTexts.proof(language) }
        tag("p") { ReceiptTexts.proofText(language) }
        tag("pre", ["dir": "ltr", "class": "scroll", "tabindex": "0"]) { sent.statement }
      }
      tag("form", ["method": "post", "action": request.href("/m/sluiten")]) {
        FormParts.token(request, form: "/m/sluiten")
        FormParts.button(StatusTexts.leave(language), style: "second")
      }
    }
  }
}

/// The words of the receipt page.
enum ReceiptTexts {
  static let heading = Text("receipt.heading", nl: "Verstuurd", en: "Sent")
  static let received = Text(
    "receipt.received", nl: "{school} heeft je melding ontvangen. Dank je wel dat je dit deelt.",
    en: "{school} has received your report. Thank you for sharing this.")
  static let next = Text("receipt.next", nl: "Dit beloven we je", en: "This we promise you")
  static let by = Text("receipt.by", nl: "uiterlijk {date}", en: "by {date}")
  static let late = Text(
    "receipt.late",
    nl: "Zijn we te laat? Dan zie je dat bij je melding. Met je code kun je altijd terugkomen.",
    en: "Are we late? Then you see that with your report. You can always come back with your code.")
  static let look = Text("receipt.look", nl: "Bekijk je melding", en: "See your report")
  static let keep = Text(
    "receipt.keep", nl: "Bewaar het bewijs als bestand", en: "Keep the receipt as a file")
  static let proof = Text("receipt.proof", nl: "Bekijk het bewijs", en: "See the receipt")
  static let proofText = Text(
    "receipt.proofText",
    nl:
      "Met dit bewijs laat je zien dat je iets hebt gemeld, en wat er is beloofd. Wat je schreef, staat er niet in.",
    en:
      "With this you can show that you reported something, and what was promised. What you wrote is not in it."
  )
  static let all = [heading, received, next, by, late, look, keep, proof, proofText]
}
