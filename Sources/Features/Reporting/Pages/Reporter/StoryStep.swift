import Core
import HTML
import Organisations
import Texts
import Web

extension FormStep {
  /// Who reads this, the limits of confidentiality, and then the story in free words.
  static let story = FormStep(
    number: 1, heading: StoryTexts.heading, minimumSeconds: 3,
    content: { view in
      let language = view.request.language
      return fragment {
        readers(view)
        Field("receiver", StoryTexts.receiver, in: view.request, problems: view.problems).oneOf(
          Draft.Receiver.allCases.map { Option($0.rawValue, label($0)(language), hint: hint($0, view)) },
          chosen: view.draft.receiver.rawValue)
        exclusions(view)
        Field(
          "story", StoryTexts.story, hint: StoryTexts.storyHint, in: view.request, problems: view.problems
        )
        .area(view.draft.story, rows: 10)
        FormParts.honeypot(language)
      }
    },
    read: { form, draft in
      draft.receiver = form.code("receiver") ?? .desk
      draft.excluded = form.choices("excluded").compactMap { .init($0) }
      draft.namedStaff = form.text("namedStaff")
      draft.story = form.text("story")
    },
    problems: { draft in
      let empty = draft.story.isEmpty ? FieldProblem("story", StoryTexts.empty) : nil
      return [
        FieldLimits.problem("namedStaff", draft.namedStaff, limit: FieldLimits.line), empty,
        FieldLimits.problem("story", draft.story, limit: FieldLimits.story),
      ].compactMap(\.self)
    })

  /// Said before the first word is typed.
  private static func readers(_ view: View) -> HTML {
    let language = view.request.language
    return tag("div", ["class": "box"]) {
      tag("p") { StoryTexts.promise(language, ["school": view.school.name]) }
      tag("p") { StoryTexts.notSeen(language) }
      tag("p") { tag("strong") { StoryTexts.limit(language) } }
    }
  }

  private static func exclusions(_ view: View) -> HTML {
    let language = view.request.language
    return tag("details", ["open": view.draft.excluded.isEmpty && view.draft.namedStaff.isEmpty ? nil : ""]) {
      tag("summary") { StoryTexts.exclude(language) }
      if !view.school.deskMembers.isEmpty {
        Field(
          "excluded", StoryTexts.excluded, hint: StoryTexts.excludedHint, in: view.request,
          problems: view.problems
        )
        .anyOf(
          view.school.deskMembers.map { Option($0.id.text, $0.name) },
          chosen: Set(view.draft.excluded.map(\.text)))
      }
      Field(
        "namedStaff", StoryTexts.named, hint: StoryTexts.namedHint, in: view.request, problems: view.problems
      )
      .line(view.draft.namedStaff)
    }
  }

  private static func label(_ receiver: Draft.Receiver) -> Text {
    switch receiver {
    case .desk: StoryTexts.desk
    case .advisers: StoryTexts.advisers
    }
  }

  private static func hint(_ receiver: Draft.Receiver, _ view: View) -> String {
    let language = view.request.language
    switch receiver {
    case .desk:
      return StoryTexts.deskHint(
        language, ["names": view.school.deskMembers.map(\.name).joined(separator: language.comma)])
    case .advisers:
      return StoryTexts.advisersHint(
        language, ["names": view.school.adviserMembers.map(\.name).joined(separator: language.comma)])
    }
  }
}
