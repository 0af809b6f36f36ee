import HTML
import Texts
import Vault

/// A code in large type, with how to keep it.
struct CodeBox {
  let code: ReceiptCode

  func html(_ language: Language) -> HTML {
    tag("div", ["class": "good"]) {
      tag("h2") { Self.title(language) }
      tag("p", ["class": "code", "dir": "ltr"]) { code.grouped }
      tag("p") { Self.keep(language) }
    }
  }

  static let title = Text("code.title", nl: "Dit is je code", en: "This is your code")
  static let keep = Text(
    "code.keep", nl: "Schrijf hem op of maak een foto. Wij kunnen de code niet voor je opzoeken.",
    en: "Write it down or take a picture. We cannot look up the code for you.")
  static let all = [title, keep]
}
