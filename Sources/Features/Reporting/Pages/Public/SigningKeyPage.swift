import HTML
import HTTPTypes
import Texts
import Vault
import Web

/// The public key with which receipts are signed, so that anybody can verify one elsewhere.
enum SigningKeyPage {
  static let route = Route(.get, "/sleutel", for: .open) { request in
    let language = request.language
    return PageFrame(heading: heading(language), request: request).reply {
      tag("p") { text(language) }
      tag("p", ["dir": "ltr", "class": "box"]) {
        tag("code") { request.environment.keys.receiptSigner.publicKeyText }
      }
      tag("p", ["dir": "ltr"]) { tag("code") { "stagekansen receipt verify bewijs.txt --public-key …" } }
      tag("p") { tag("a", ["href": request.href("/bewijs")]) { DayProofPage.heading(language) } }
    }
  }

  static let heading = Text(
    "signingKey.heading", nl: "De sleutel van de bewijzen", en: "The key of the receipts")
  static let text = Text(
    "signingKey.text", nl: "Met deze sleutel kan iedereen nagaan dat een ontvangstbewijs echt van ons is.",
    en: "With this key anybody can check that a receipt is really ours.")
  static let all = [heading, text]
}
