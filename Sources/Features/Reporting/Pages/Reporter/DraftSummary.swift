import Accounts
import Cases
import HTML
import Texts
import Web

/// A draft as questions with answers.
struct DraftSummary {
  let draft: Draft
  let school: SchoolInfo
  let fileCount: Int

  func lines(_ request: WebRequest) -> [SummaryList.Line] {
    let language = request.language
    let line = { (question: Text, answer: [String], step: Int, anchor: String) in
      SummaryList.Line(
        question(language), answer.isEmpty ? [FormTexts.noneChosen(language)] : answer,
        changeHref: request.href("/f/\(step)?n=1#\(anchor)"))
    }
    let bureau = school.bureaus.first { $0.id == draft.outside }?.name
    let outside = line(
      OutsideField.question, [bureau ?? OutsideField.nobody(language)], 4, OutsideField.name)
    return [
      line(StoryTexts.receiver, [receiver(language)] + excludedNames, 1, "receiver"),
      line(StoryTexts.story, words(draft.story), 1, "story"),
      line(WhatHappenedTexts.phase, draft.phase.map { [$0.label(language)] } ?? [], 2, "phase"),
      line(WhatHappenedTexts.conducts, draft.conducts.map { $0.label(language) }, 2, "conducts"),
      line(WhatHappenedTexts.reasons, draft.reasons.map { $0.label(language) }, 2, "reasons"),
      line(WhereAndWhenTexts.company, company(language), 3, "companyName"),
      line(WhereAndWhenTexts.when, words(draft.when), 3, "when"),
      line(WhereAndWhenTexts.files, fileCount == 0 ? [] : ["\(fileCount)"], 3, "files"),
      line(WishesTexts.wishes, draft.wishes.map { $0.label(language) }, 4, "wishes"),
      line(WishesTexts.contact, contact(language), 4, "contactMode"),
      line(WishesTexts.consents, consents(language), 4, "consent-\(ConsentKind.supervisor.rawValue)"),
    ] + (school.bureaus.isEmpty ? [] : [outside])
  }

  private func words(_ text: String) -> [String] { text.isEmpty ? [] : [text] }

  private func receiver(_ language: Language) -> String {
    (draft.receiver == .desk ? StoryTexts.desk : StoryTexts.advisers)(language)
  }

  private var excludedNames: [String] {
    let names = school.deskMembers.filter { draft.excluded.contains($0.id) }.map(\.name)
    return (names + words(draft.namedStaff)).map { "✕ \($0)" }
  }

  private func company(_ language: Language) -> [String] {
    if draft.companyAnswer == .ratherNot { return [WhereAndWhenTexts.ratherNot(language)] }
    let name = [draft.companyName, draft.companyPlace].filter { !$0.isEmpty }.joined(separator: ", ")
    return words(name)
  }

  private func contact(_ language: Language) -> [String] {
    [draft.contactMode.label(language)]
      + [draft.name, draft.contact, draft.alertAddress].filter { !$0.isEmpty }
  }

  private func consents(_ language: Language) -> [String] {
    ConsentKind.allCases.map { kind in
      let answer = draft.consents.contains(kind) ? WishesTexts.yes : WishesTexts.no
      return "\(kind.label(language)) \(answer(language))"
    }
  }
}
