import HTML
import Texts
import Web

/// The story and the answers, as the student gave them.
struct StoryPart {
  let view: CaseView
  let context: PageContext

  private var language: Language { context.language }
  private var report: ReportContent { view.content }
  private var answers: CodedAnswers { view.answers }

  @HTMLBuilder var content: [HTML] {
    tag("section", ["aria-labelledby": "story"]) {
      tag("h2", ["id": "story"]) { CasePageTexts.story(language) }
      if answers.isSynthetic { tag("p", ["class": "label"]) { CasePageTexts.synthetic(language) } }
      tag("p", ["class": "words", "dir": "auto"]) { report.story }
      tag("h2") { CasePageTexts.answers(language) }
      SummaryList(lines).html
      if !report.namedPeople.isEmpty { exclusion }
    }
  }

  private var lines: [SummaryList.Line] {
    [
      line(CasePageTexts.conducts, answers.conducts.map { $0.label(language) }),
      line(CasePageTexts.reasons, answers.reasons.map { $0.label(language) }),
      line(CasePageTexts.phase, answers.phase.map { [$0.label(language)] } ?? []),
      line(CasePageTexts.when, [report.when]),
      line(CasePageTexts.company, [[report.companyName, report.companyPlace].joined(separator: "\n")]),
      view.registered.map { line(CasePageTexts.registered, [$0]) },
      line(CasePageTexts.wishes, view.situation.wishes.map { $0.label(language) }),
      line(CasePageTexts.contactMode, [answers.contactMode.label(language)]),
      report.name.isEmpty ? nil : line(CasePageTexts.name, [report.name]),
      report.contact.isEmpty ? nil : line(CasePageTexts.contact, [report.contact]),
      line(CasePageTexts.namedPeople, [report.namedPeople]),
    ].compactMap(\.self)
  }

  private func line(_ question: Text, _ answer: [String]) -> SummaryList.Line {
    let given = answer.map { String($0.trimmed()) }.filter { !$0.isEmpty }
    return SummaryList.Line(question(language), given.isEmpty ? [CasePageTexts.notFilled(language)] : given)
  }

  @HTMLBuilder private var exclusion: [HTML] {
    if view.offered.contains(where: { $0.name == .excludeMember }) {
      tag("p", ["class": "warn"]) {
        "\(CasePageTexts.namedHint(language)) "
        tag("a", ["href": context.href("/werk/\(view.id)/\(ActionName.excludeMember.rawValue)")]) {
          ActionName.excludeMember.button(language)
        }
      }
    }
  }
}
