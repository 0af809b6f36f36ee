import Accounts
import HTML
import Outbox
import Texts
import Web

/// The words about letters.
enum LetterTexts {
  static let part = Text("cases.letters.part", nl: "Berichten aan de student", en: "Mails to the student")
  static let sent = Text(
    "cases.letters.sent", nl: "bezorgd bij de mailserver", en: "delivered to the mail server")
  static let waiting = Text("cases.letters.waiting", nl: "wacht", en: "waiting")
  static let trying = Text(
    "cases.letters.trying", nl: "wacht, poging {count}", en: "waiting, attempt {count}")
  static let failed = Text("cases.letters.failed", nl: "mislukt, code {code}", en: "failed, code {code}")
  static let resend = Text("cases.letters.resend", nl: "Stuur opnieuw", en: "Send again")
  static let resent = Text(
    "cases.letters.resent", nl: "Gelukt: de mail gaat opnieuw weg.", en: "Done: the mail goes out again.")
  static let oneFailed = Text("cases.letters.one", nl: "{count} mail is mislukt", en: "{count} mail failed")
  static let manyFailed = Text(
    "cases.letters.many", nl: "{count} mails zijn mislukt", en: "{count} mails failed")
  static let title = Text("cases.letters.title", nl: "Mails die mislukt zijn", en: "Mails that failed")
  static let explanation = Text(
    "cases.letters.explanation",
    nl: "Deze mails kwamen niet aan bij de mailserver. Stuur ze opnieuw als het probleem voorbij is.",
    en: "The mail server did not take these mails. Send them again when the problem is over.")
  static let none = Text("cases.letters.none", nl: "Er is geen mail mislukt.", en: "No mail failed.")
  static let purpose = Text("cases.letters.purpose", nl: "Waarvoor", en: "What for")
  static let when = Text("cases.letters.when", nl: "Gemaakt op", en: "Made on")
  static let code = Text("cases.letters.code", nl: "Code", en: "Code")

  static let all =
    [
      part, sent, waiting, trying, failed, resend, resent, oneFailed, manyFailed, title, explanation, none,
      purpose, when, code,
    ] + LetterPurpose.allCases.map(\.label)

  /// What the address of a page says after a letter was sent again.
  static let resentQuery = "mail=opnieuw"

  static func isResent(_ request: StaffRequest) -> Bool { request.web.query.text("mail") == "opnieuw" }

  static func confirmation(_ language: Language) -> HTML {
    tag("p", ["class": "good", "role": "status"]) { resent(language) }
  }
}

extension LetterPurpose {
  var label: Text {
    switch self {
    case .reporterNotice:
      Text("cases.letters.reporter_notice", nl: "Bericht aan een student", en: "Message to a student")
    case .staffAlert:
      Text("cases.letters.staff_alert", nl: "Bericht aan een collega", en: "Message to a colleague")
    case .escalation: Text("cases.letters.escalation", nl: "Opschaling", en: "Escalation")
    case .other: Text("cases.letters.other", nl: "Andere mail", en: "Other mail")
    }
  }
}
