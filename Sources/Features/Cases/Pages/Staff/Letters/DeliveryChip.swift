import Core
import HTML
import Outbox
import Texts
import Web

/// How it stands with a letter: a sign and words, so that nothing hangs on colour alone.
struct DeliveryChip {
  let delivery: Delivery

  func words(_ language: Language) -> String {
    switch delivery.state {
    case .sent: LetterTexts.sent(language)
    case .waiting where delivery.attempts == 0: LetterTexts.waiting(language)
    case .waiting: LetterTexts.trying(language, ["count": "\(delivery.attempts)"])
    case .failed: LetterTexts.failed(language, ["code": delivery.problem ?? "?"])
    }
  }

  func html(_ language: Language) -> HTML {
    tag("span", ["class": "chip \(style)"]) {
      tag("span", ["aria-hidden": "true"]) { "\(sign) " }
      words(language)
    }
  }

  private var style: String {
    switch delivery.state {
    case .sent: "far"
    case .waiting: "near"
    case .failed: "over"
    }
  }

  private var sign: String {
    switch delivery.state {
    case .sent: "✓"
    case .waiting: "○"
    case .failed: "▲"
    }
  }
}

/// The button that sends a letter again.
struct ResendForm {
  let letter: ID<Letter>
  /// The address that the form is sent to.
  let action: String
  let token: HTML

  static let field = "letter"

  func html(_ language: Language) -> HTML {
    tag("form", ["method": "post", "action": action, "novalidate": ""]) {
      token
      FormParts.button(LetterTexts.resend(language), name: Self.field, value: letter.text, style: "second")
    }
  }
}
