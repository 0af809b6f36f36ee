import Cases
import Core
import HTML
import HTTPTypes
import Storage
import Texts
import Web

/// The proofs of the days, for everybody to keep: who has a copy can see later that nothing was rewritten.
enum DayProofPage {
  private static let onOnePage = 31

  static let list = Route(.get, "/bewijs", for: .open) { request in
    let before = Int(request.query.text("voor"))
    let proofs = try await request.environment.database.read { connection in
      try DayProofStore.page(before: before, limit: onOnePage, on: connection)
    }
    let language = request.language
    return PageFrame(heading: heading(language), request: request).reply {
      tag("p") { what(language) }
      tag("p") { keep(language) }
      if proofs.isEmpty { tag("p") { none(language) } }
      tag("ul") {
        for proof in proofs {
          tag("li") {
            tag("a", ["href": request.href("/bewijs/\(proof.number)")]) { days(proof, language) }
          }
        }
      }
      if let last = proofs.last, last.number > 1 {
        tag("p") { tag("a", ["href": request.href("/bewijs?voor=\(last.number)")]) { older(language) } }
      }
      tag("p") { tag("a", ["href": request.href("/sleutel")]) { SigningKeyPage.heading(language) } }
    }
  }

  /// The file itself, by its number or by a day (`/bewijs/2027-03-01`).
  static let file = Route(.get, "/bewijs/{proof}", for: .open) { request in
    let asked = request.parameters["proof"] ?? ""
    let proof = try await request.environment.database.read { connection in
      if let number = Int(asked) { return try DayProofStore.proof(number, on: connection) }
      return try Day(asked).flatMap { try DayProofStore.proof(of: $0, on: connection) }
    }
    guard let proof else { throw WebProblem.notFound }
    return .text(proof.statement)
  }

  private static func days(_ proof: DayProofStore.Kept, _ language: Language) -> String {
    proof.firstDay == proof.lastDay
      ? proof.lastDay.written(language)
      : several(
        language, ["first": proof.firstDay.written(language), "last": proof.lastDay.written(language)])
  }

  static let heading = Text("dayProof.heading", nl: "Bewijs van elke dag", en: "Proof of each day")
  static let what = Text(
    "dayProof.what",
    nl:
      "Elke nacht maken we een bewijs van alles wat is vastgelegd. Wat in meldingen staat, lees je er niet in. Hoeveel er gebeurde ook niet.",
    en:
      "Each night we make a proof of all that was recorded. It tells nothing of what reports say, nor how much happened."
  )
  static let keep = Text(
    "dayProof.keep",
    nl:
      "Bewaar een bewijs. Verandert iemand later iets stiekem? Dan past het oude bewijs niet meer. Ook een dag zonder meldingen heeft een bewijs.",
    en:
      "Keep a proof. Does somebody secretly change something later? Then the old proof no longer fits. A day without reports has a proof too."
  )
  static let none = Text("dayProof.none", nl: "Er is nog geen bewijs.", en: "There is no proof yet.")
  static let several = Text("dayProof.several", nl: "{first} tot en met {last}", en: "{first} to {last}")
  static let older = Text("dayProof.older", nl: "Oudere bewijzen", en: "Older proofs")
  static let all = [heading, what, keep, none, several, older]
}
