import HTML
import Texts

/// The page of one case: first what is owed and what can be done, then the story, then one history.
struct CasePage {
  let view: CaseView
  let context: PageContext
  /// What was just done; nil when the page is only looked at.
  let done: ActionName?
  /// The hidden token of the form that sends a letter again.
  var token = HTML.fragment([])

  private var language: Language { context.language }

  @HTMLBuilder var content: [HTML] {
    if let done { Self.confirmation(done, language) }
    if view.isSupervisor { ConversationGuide(isOpen: true).html(language) }
    tag("div", ["class": "two"]) {
      tag("div") {
        StoryPart(view: view, context: context).content
        FilesPart(view: view, context: context).content
        HistoryPart(view: view, language: language).content
      }
      tag("div", ["class": "side"]) {
        PromisesPart(view: view, language: language).content
        DeadlinesPart(HardDeadlines(answers: view.answers, situation: view.situation), language).html
        ActionsPart(view: view, context: context).content
        ConsentsPart(situation: view.situation, language: language).content
        LettersPart(view: view, context: context, token: token).content
        if !view.isSupervisor { ConversationGuide(isOpen: false).html(language) }
        tag("p", ["class": "warn"]) { CasePageTexts.noFinding(language) }
      }
    }
    tag("p", ["class": "hint"]) { CasePageTexts.logged(language) }
  }

  /// That what was asked has happened.
  static func confirmation(_ done: ActionName, _ language: Language) -> HTML {
    tag("p", ["class": "good", "role": "status"]) {
      CasePageTexts.done(language, ["what": done.happened(language)])
    }
  }
}
