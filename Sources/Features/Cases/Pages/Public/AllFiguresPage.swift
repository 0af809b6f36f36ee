import Core
import HTML
import HTTPTypes
import Organisations
import Storage
import Texts
import Web

/// `/cijfers`: the figures of all schools, by name, or by the share of promises that were kept.
enum AllFiguresPage {
  static let route = Route(.get, "/cijfers", for: .open) { request in
    let view = try await request.environment.database.read { try FigureView.load(on: $0) }
    let isByKept = request.query.text("volgorde") == "toezeggingen"
    let language = request.language
    return PageFrame(heading: FigureTexts.heading(language), request: request).reply {
      tag("p") { FigureTexts.intro(language) }
      if request.environment.settings.isDemo { tag("p", ["class": "warn"]) { FigureTexts.demo(language) } }
      if let figures = view.figures, let period = view.period {
        tag("p") { period.words(language) }
        tag("h2") { FigureTexts.total(language) }
        tag("dl", ["class": "answers"]) { FigureWords(language: language).rows(figures.total) }
        tag("h2") { FigureTexts.schools(language) }
        orders(isByKept, request)
        list(view.schools, figures, isByKept, request)
        FigureWords(language: language).explanation
      } else {
        tag("p") { FigureTexts.notYet(language) }
        tag("ul") { for school in view.schools { tag("li") { link(school, request) } } }
      }
    }
  }

  private static func orders(_ isByKept: Bool, _ request: WebRequest) -> HTML {
    tag("ul", ["class": "tabs"]) {
      for (words, query, isChosen) in [
        (FigureTexts.byName, "", !isByKept), (FigureTexts.byKept, "?volgorde=toezeggingen", isByKept),
      ] {
        tag("li") {
          tag("a", ["href": request.href("/cijfers\(query)"), "aria-current": isChosen ? "true" : nil]) {
            words(request.language)
          }
        }
      }
    }
  }

  @HTMLBuilder private static func list(
    _ schools: [Organisation], _ figures: PublicFigures, _ isByKept: Bool, _ request: WebRequest
  ) -> [HTML] {
    let order = isByKept ? figures.byKept(schools.map(\.id)) : nil
    if isByKept, order == nil { tag("p", ["class": "hint"]) { FigureTexts.noOrder(request.language) } }
    let named = Dictionary(uniqueKeysWithValues: schools.map { ($0.id, $0) })
    tag("ul", ["class": "cases"]) {
      for school in order?.compactMap({ named[$0] }) ?? schools {
        tag("li") {
          tag("h3") { link(school, request) }
          tag("dl", ["class": "one"]) {
            FigureWords(language: request.language).rows(figures.schools[school.id] ?? [:])
          }
        }
      }
    }
  }

  private static func link(_ school: Organisation, _ request: WebRequest) -> HTML {
    tag("a", ["href": request.href("/s/\(school.slug)/cijfers")]) { school.name }
  }
}

extension FigurePeriod {
  func words(_ language: Language) -> String {
    FigureTexts.period(language, ["first": first.written(language), "last": last.written(language)])
  }
}
