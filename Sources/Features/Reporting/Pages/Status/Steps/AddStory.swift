import Cases
import Texts
import Web

extension StatusStep {
  static let addStory = StatusStep(
    path: "/m/aanvullen", action: .addStory,
    title: Text("status.addStory.title", nl: "Vul je verhaal aan", en: "Add to your story"),
    explanation: Text(
      "status.addStory.explanation", nl: "Gebeurde er nog iets, of was je iets vergeten? Zet het hier.",
      en: "Did something else happen, or did you forget something? Put it here."),
    button: Text("status.addStory.button", nl: "Voeg toe", en: "Add"),
    fields: { request, _, problems in
      Field("story", storyLabel, in: request, problems: problems).area(request.form.text("story"))
    },
    command: { form, _ in
      let story = form.text("story")
      if story.isEmpty { return .problems([FieldProblem("story", StatusTexts.messageEmpty)]) }
      if let problem = FieldLimits.problem("story", story, limit: FieldLimits.message) {
        return .problems([problem])
      }
      return .command(CaseCommand(.addStory, words: [.story: story]))
    })

  static let storyLabel = Text(
    "status.addStory.label", nl: "Wat wil je toevoegen?", en: "What do you want to add?")
}
