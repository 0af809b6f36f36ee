import HTML
import HTTPTypes
import Organisations
import Storage
import Texts
import Web

/// The first page of a server with more than one school. With one school it leads straight to that school.
enum SchoolListPage {
  static let route = Route(.get, "/", for: .open) { request in
    let schools = try await request.environment.database.read {
      try OrganisationStore.organisations(of: .school, on: $0)
    }
    if schools.count == 1 { return .redirect(request.href("/s/\(schools[0].slug)")) }
    let language = request.language
    return PageFrame(heading: heading(language), request: request).reply {
      tag("ul", ["class": "ways menu"]) {
        for school in schools {
          tag("li") { tag("a", ["href": request.href("/s/\(school.slug)")]) { school.name } }
        }
      }
      tag("p") { tag("a", ["href": request.href("/c")]) { StartTexts.haveCode(language) } }
      tag("p") { tag("a", ["href": request.href("/cijfers")]) { figures(language) } }
    }
  }

  static let heading = Text("schools.heading", nl: "Kies je school", en: "Choose your school")
  static let figures = Text(
    "schools.figures", nl: "Bekijk wat scholen met meldingen doen", en: "See what schools do with reports")
}
