import HTML
import HTTPTypes
import Storage
import Texts
import Web

/// A school's first page: two equal ways, and what is promised.
enum StartPage {
  static let route = Route(.get, "/s/{school}", for: .open) { request in
    let slug = request.parameters["school"] ?? ""
    guard
      let school = try await request.environment.database.read({ try SchoolStore.school(slug: slug, on: $0) })
    else {
      throw WebProblem.notFound
    }
    let language = request.language
    return PageFrame(heading: StartTexts.heading(language), request: request).reply {
      tag("p") { StartTexts.promise(language, ["school": school.name]) }
      tag("div", ["class": "ways"]) {
        tag("a", ["class": "button", "href": request.href("/f/1?s=\(slug)")]) { StartTexts.tell(language) }
        tag("a", ["class": "second", "href": request.href("/c")]) { StartTexts.haveCode(language) }
      }
      tag("h2") { StartTexts.dates(language) }
      tag("ul") {
        for line in [StartTexts.person, StartTexts.plan, StartTexts.outcome] { tag("li") { line(language) } }
      }
      tag("p") { StartTexts.lateness(language) }
      tag("p") { tag("a", ["href": request.href("/uitleg")]) { StartTexts.unsure(language) } }
      if !school.phone.isEmpty {
        tag("p") {
          StartTexts.call(language) + " "
          tag("a", ["href": "tel:\(school.phone.filter { $0.isNumber || $0 == "+" })", "dir": "ltr"]) {
            school.phone
          }
        }
      }
      tag("p") { tag("a", ["href": request.href("/s/\(slug)/cijfers")]) { StartTexts.figures(language) } }
      tag("p") { tag("a", ["href": request.href("/veilig")]) { StartTexts.safety(language) } }
    }
  }
}

/// The words of the first page.
enum StartTexts {
  static let heading = Text(
    "start.heading", nl: "Anders behandeld op of rond je stage?",
    en: "Treated differently in or around your internship?")
  static let promise = Text(
    "start.promise", nl: "Vertel het aan {school}. Jij bepaalt wat ermee gebeurt. Anoniem mag.",
    en: "Tell {school}. You decide what happens with it. You may stay anonymous.")
  static let tell = Text("start.tell", nl: "Vertel wat er gebeurde", en: "Tell what happened")
  static let haveCode = Text("start.haveCode", nl: "Ik heb een code", en: "I have a code")
  static let dates = Text("start.dates", nl: "Dit beloven we", en: "What we promise")
  static let person = Text(
    "start.person", nl: "Binnen 2 werkdagen schrijft een mens je terug.",
    en: "Within 2 working days a person writes back to you.")
  static let plan = Text(
    "start.plan", nl: "Binnen 10 werkdagen weet je wat de school gaat doen.",
    en: "Within 10 working days you know what the school is going to do.")
  static let outcome = Text(
    "start.outcome", nl: "Binnen 30 werkdagen hoor je de uitkomst, of een nieuwe datum.",
    en: "Within 30 working days you hear the outcome, or a new date.")
  static let lateness = Text(
    "start.lateness", nl: "Zijn we te laat? Dan zie je dat bij je melding.",
    en: "Are we late? Then you see that with your report.")
  static let unsure = Text(
    "start.unsure", nl: "Eerst kijken of dit discriminatie is", en: "First see if this is discrimination")
  static let call = Text("start.call", nl: "Liever bellen?", en: "Would you rather call?")
  static let safety = Text("start.safety", nl: "Veilig melden: hoe doe je dat?", en: "How to report safely")
  static let figures = Text(
    "start.figures", nl: "Lukt dat ook? Bekijk de cijfers", en: "Do we keep it? See the figures")

  static let all = [
    heading, promise, tell, haveCode, dates, person, plan, outcome, lateness, unsure, call, safety, figures,
  ]
}
