import Core
import HTML
import Outbox
import Texts

/// What became of each letter to the student; never where it went.
struct LettersPart {
  let view: CaseView
  let context: PageContext
  let token: HTML

  private var language: Language { context.language }

  @HTMLBuilder var content: [HTML] {
    if !view.letters.isEmpty {
      tag("h2") { LetterTexts.part(language) }
      tag("ul", ["class": "timeline"]) { for letter in view.letters { item(letter) } }
    }
  }

  private func item(_ letter: Delivery) -> HTML {
    tag("li", ["class": letter.state == .failed ? "missed" : nil]) {
      tag("p", ["class": "when"]) { letter.created.day.written(language) }
      DeliveryChip(delivery: letter).html(language)
      if letter.state == .failed {
        ResendForm(letter: letter.id, action: context.href(CaseLetterRoute.path(view.id)), token: token)
          .html(language)
      }
    }
  }
}
