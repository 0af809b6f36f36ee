import HTML
import HTTPTypes
import Texts
import Web

/// For who is no longer signed in: to the door, or first the words that were typed, so that they are not
/// lost.
enum SignedOutPage {
  static func reply(to request: WebRequest) -> Reply {
    let kept = request.form.all.filter { !notShown.contains($0.name) && $0.value.count > 20 }
    guard request.method == .post, !kept.isEmpty else { return .redirect(request.href("/inloggen")) }
    let title = SignInTexts.signedOut(request.language)
    return PageFrame(title: title, heading: title, request: request).reply(status: .unauthorized) {
      tag("p") { SignInTexts.signedOutWords(request.language) }
      for field in kept {
        tag("textarea", ["rows": "8", "aria-label": title, "dir": "auto", "readonly": "readonly"]) {
          "\n" + field.value
        }
      }
      tag("p") {
        tag("a", ["class": "button", "href": request.href("/inloggen")]) {
          SignInTexts.signIn(request.language)
        }
      }
    }
  }

  private static let notShown: Set<String> = [
    "token", "passphrase", "newPassphrase", "newPassphraseAgain", "code",
  ]
}
