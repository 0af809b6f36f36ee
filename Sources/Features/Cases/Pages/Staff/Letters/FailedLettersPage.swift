import Core
import HTML
import Outbox
import Texts

/// The list of letters that were given up: for what, since when, and why. No address, no case.
struct FailedLettersPage {
  let letters: [Delivery]
  let language: Language
  /// The address that the forms are sent to.
  let action: String
  let token: HTML

  @HTMLBuilder var content: [HTML] {
    if letters.isEmpty {
      tag("p") { LetterTexts.none(language) }
    } else {
      tag("p") { LetterTexts.explanation(language) }
      tag("ul", ["class": "cases"]) { for letter in letters { item(letter) } }
    }
  }

  private func item(_ letter: Delivery) -> HTML {
    tag("li") {
      tag("h2") { letter.purpose.label(language) }
      tag("dl") {
        pair(LetterTexts.when, letter.created.day.written(language))
        pair(LetterTexts.code, letter.problem ?? "?")
      }
      ResendForm(letter: letter.id, action: action, token: token).html(language)
    }
  }

  private func pair(_ name: Text, _ value: String) -> HTML {
    tag("div") {
      tag("dt") { name(language) }
      tag("dd") { value }
    }
  }
}
