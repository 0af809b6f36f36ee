import Core
import HTML
import HTTPTypes
import Organisations
import Storage
import Texts
import Web

/// `/s/{school}/cijfers`: where, what, who, by when, and what became of the reports of the last year
/// (domain.md W15).
enum SchoolFiguresPage {
  static let route = Route(.get, "/s/{school}/cijfers", for: .open) { request in
    let slug = request.parameters["school"] ?? ""
    let view = try await request.environment.database.read { try FigureView.load(on: $0) }
    guard let school = view.schools.first(where: { $0.slug == slug }) else { throw WebProblem.notFound }
    let language = request.language
    return PageFrame(heading: SchoolFigureTexts.heading(language, ["school": school.name]), request: request)
      .reply {
        tag("h2") { SchoolFigureTexts.place(language) }
        tag("p") {
          tag("a", ["href": request.href("/s/\(slug)")]) {
            SchoolFigureTexts.report(language, ["school": school.name])
          }
        }
        tag("h2") { SchoolFigureTexts.what(language) }
        tag("p") { SchoolFigureTexts.whatWords(language) }
        who(language)
        terms(school, language)
        year(view, school, request)
        tag("p") { tag("a", ["href": request.href("/cijfers")]) { SchoolFigureTexts.others(language) } }
      }
  }

  private static func who(_ language: Language) -> HTML {
    fragment {
      tag("h2") { SchoolFigureTexts.who(language) }
      tag("ul") {
        for role in [Role.deskOwner, .coordinator] { tag("li") { role.label(language) } }
      }
      tag("p") { SchoolFigureTexts.whoElse(language) }
      tag("p") { SchoolFigureTexts.whoNot(language) }
    }
  }

  private static let promised: [PromiseKind] = [
    .recognition, .conversation, .plan, .companyAction, .feedback, .outcome,
  ]

  private static func terms(_ school: Organisation, _ language: Language) -> HTML {
    let terms = CaseTerms(school.terms)
    return fragment {
      tag("h2") { SchoolFigureTexts.terms(language) }
      tag("dl", ["class": "answers"]) {
        for kind in promised {
          if case .workingDays(let count) = terms.length(of: kind) {
            tag("div") {
              tag("dt") { kind.label(language) }
              tag("dd") { within(count, language) }
            }
          }
        }
      }
    }
  }

  private static func within(_ count: Int, _ language: Language) -> String {
    (count == 1 ? SchoolFigureTexts.oneDay : SchoolFigureTexts.days)(language, ["count": "\(count)"])
  }

  private static func year(_ view: FigureView, _ school: Organisation, _ request: WebRequest) -> HTML {
    let (language, words) = (request.language, FigureWords(language: request.language))
    return fragment {
      tag("h2") { SchoolFigureTexts.year(language) }
      if request.environment.settings.isDemo { tag("p", ["class": "warn"]) { FigureTexts.demo(language) } }
      if let figures = view.figures, let period = view.period {
        tag("p") { period.words(language) }
        tag("dl", ["class": "answers"]) { words.rows(figures.schools[school.id] ?? [:]) }
        words.explanation
      } else {
        tag("p") { FigureTexts.notYet(language) }
      }
    }
  }
}

/// The words of a school's own page.
enum SchoolFigureTexts {
  static let heading = Text(
    "schoolFigures.heading", nl: "Dit doet {school} met een melding", en: "What {school} does with a report")
  static let place = Text("schoolFigures.where", nl: "Waar", en: "Where")
  static let report = Text("schoolFigures.report", nl: "Meld het bij {school}", en: "Report to {school}")
  static let what = Text("schoolFigures.what", nl: "Wat", en: "What")
  static let whatWords = Text(
    "schoolFigures.whatWords",
    nl: "Alles waarbij je op of rond je stage anders werd behandeld om wie je bent. Ook als je twijfelt.",
    en:
      "Anything in or around your internship where you were treated differently because of who you are. Also when in doubt."
  )
  static let who = Text("schoolFigures.who", nl: "Wie leest je melding", en: "Who reads your report")
  static let whoElse = Text(
    "schoolFigures.whoElse", nl: "Je stagebegeleider leest mee als jij dat goed vindt.",
    en: "Your internship supervisor reads it too if you agree.")
  static let whoNot = Text(
    "schoolFigures.whoNot", nl: "Het leerbedrijf leest je melding niet.",
    en: "The company does not read your report.")
  static let terms = Text(
    "schoolFigures.terms", nl: "Wanneer hoor je iets", en: "When you will hear something")
  static let oneDay = Text(
    "schoolFigures.oneDay", nl: "binnen {count} werkdag", en: "within {count} working day")
  static let days = Text(
    "schoolFigures.days", nl: "binnen {count} werkdagen", en: "within {count} working days")
  static let year = Text(
    "schoolFigures.year", nl: "Wat gebeurde er met meldingen", en: "What became of reports")
  static let others = Text(
    "schoolFigures.others", nl: "Cijfers van alle scholen", en: "Figures of all schools")

  static let all = [
    heading, place, report, what, whatWords, who, whoElse, whoNot, terms, oneDay, days, year, others,
  ]
}
