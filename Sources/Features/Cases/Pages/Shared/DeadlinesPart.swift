import Core
package import HTML
package import Texts

/// Days after which a road closes for the student. Nothing, unless an assessment or a removal is mentioned.
package struct DeadlinesPart {
  let deadlines: HardDeadlines?
  let language: Language

  package init(_ deadlines: HardDeadlines?, _ language: Language) {
    self.deadlines = deadlines
    self.language = language
  }

  package var html: HTML? {
    guard let deadlines else { return nil }
    return tag("div", ["class": "warn"]) {
      tag("h2") { DeadlineTexts.title(language) }
      tag("ul") {
        tag("li") { line(DeadlineTexts.appealBy, DeadlineTexts.appeal, deadlines.examAppeal) }
        tag("li") { line(DeadlineTexts.objectionBy, DeadlineTexts.objection, deadlines.objection) }
      }
      tag("p") { DeadlineTexts.ask(language) }
    }
  }

  private func line(_ dated: Text, _ open: Text, _ day: Day?) -> String {
    day.map { dated(language, ["date": $0.written(language)]) } ?? open(language)
  }
}

/// The words about days after which a road closes. Both sides read them.
package enum DeadlineTexts {
  static let title = Text(
    "deadline.title", nl: "Let op: er zijn korte termijnen", en: "Mind: there are short time limits")
  static let appeal = Text(
    "deadline.appeal",
    nl: "Over een beoordeling of examen: in beroep gaan kan vaak tot 2 weken na het besluit.",
    en: "About an assessment or exam: an appeal is often possible until 2 weeks after the decision.")
  static let appealBy = Text(
    "deadline.appealBy", nl: "Over een beoordeling of examen: in beroep gaan kan vaak tot en met {date}.",
    en: "About an assessment or exam: an appeal is often possible until {date}.")
  static let objection = Text(
    "deadline.objection",
    nl: "Over stoppen of wegsturen: bezwaar maken kan vaak tot 6 weken na het besluit.",
    en: "About being stopped or sent away: an objection is often possible until 6 weeks after the decision.")
  static let objectionBy = Text(
    "deadline.objectionBy", nl: "Over stoppen of wegsturen: bezwaar maken kan vaak tot en met {date}.",
    en: "About being stopped or sent away: an objection is often possible until {date}.")
  static let ask = Text(
    "deadline.ask",
    nl: "Vraag op school welke termijn voor jou geldt. Wacht niet: een brief van twee zinnen is genoeg.",
    en: "Ask at school which limit holds for you. Do not wait: a letter of two sentences is enough.")

  package static let all = [title, appeal, appealBy, objection, objectionBy, ask]
}
