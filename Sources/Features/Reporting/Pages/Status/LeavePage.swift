import HTML
import HTTPTypes
import Storage
import Texts
import Vault
import Web

/// Ends the visit and forgets it. Needs no token: leaving always works, also from a page that stood open too
/// long.
enum LeavePage {
  static let route = leaving.alwaysAnswering

  private static let leaving = Route(.post, "/m/sluiten", for: .reporter) { request in
    let environment = request.environment
    if let token = request.cookie(.reporter).flatMap({ SessionToken($0) }) {
      try await environment.database.write { connection in
        try DraftFileStore.removeAll(of: token.lookup, on: connection)
        try SessionStore.remove(token, on: connection)
      }
    }
    let language = request.language
    var reply = PageFrame(heading: heading(language), request: request).reply {
      tag("p") { text(language) }
      tag("p") { tag("a", ["href": request.href("/")]) { SafetyPage.back(language) } }
    }.with(.removing(.reporter, settings: environment.settings))
    if let name = HTTPField.Name("Clear-Site-Data") {
      reply.headers[name] = "\"cache\", \"storage\""
    }
    return reply
  }

  static let heading = Text("leave.heading", nl: "Je bezoek is gesloten", en: "Your visit is closed")
  static let text = Text(
    "leave.text", nl: "Op dit apparaat staat niets meer open. Met je code kun je terugkomen.",
    en: "Nothing is open on this device any more. You can come back with your code.")
  static let all = [heading, text]
}
