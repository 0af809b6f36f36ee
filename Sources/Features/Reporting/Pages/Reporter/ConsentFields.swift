import Cases
import HTML
import Texts
import Web

/// The plain sentences to say yes or no to, each with what it does.
struct ConsentFields {
  let chosen: Set<ConsentKind>

  func html(_ request: WebRequest) -> HTML {
    let language = request.language
    return fragment {
      for kind in ConsentKind.allCases {
        Field("consent-\(kind.rawValue)", label: kind.label(language), hint: kind.effect(language)).oneOf(
          [Option("no", WishesTexts.no(language)), Option("yes", WishesTexts.yes(language))],
          chosen: chosen.contains(kind) ? "yes" : "no", style: "beside")
      }
    }
  }

  /// What is said yes to; anything else is no.
  static func read(_ form: Form) -> [ConsentKind] {
    ConsentKind.allCases.filter { form.text("consent-\($0.rawValue)") == "yes" }
  }
}
