import Core
import HTML
import Texts
import Web

/// "So the student reads it": exactly the words, and the days that are promised with them, before anything
/// is sent.
struct ActionPreview {
  let id: ID<Case>
  let form: ActionForm
  /// What would happen; nothing has.
  let event: CaseEvent
  let context: PageContext
  let token: HTML

  private var language: Language { context.language }

  @HTMLBuilder var content: [HTML] {
    tag("div", ["class": "box"]) {
      tag("h2") { event.action.happened(language) }
      for field in event.wordsForReporter {
        tag("p", ["class": "words", "dir": "auto"]) { event.words[field] ?? "" }
      }
      promises
    }
    tag("p", ["class": "hint"]) { ActionTexts.notSent(language) }
    tag("form", ["method": "post", "action": context.href(ActionPage.path(id, event.action))]) {
      token
      for field in form.hidden { tag("input", ["type": "hidden", "name": field.name, "value": field.value]) }
      FormParts.button(
        ActionTexts.send(language), name: ActionForm.stepField, value: ActionForm.Step.send.rawValue)
      " "
      FormParts.button(
        ActionTexts.mend(language), name: ActionForm.stepField, value: ActionForm.Step.mend.rawValue,
        style: "second")
    }
  }

  @HTMLBuilder private var promises: [HTML] {
    let opened = event.openedPromises
    if !opened.isEmpty {
      tag("h3") { ActionTexts.then(language) }
      tag("ul") {
        for (kind, due) in opened {
          tag("li") {
            "\(kind.label(language)): "
            tag("strong") { CasePageTexts.due(language, ["date": due.written(language)]) }
          }
        }
      }
    }
  }
}

extension CaseEvent {
  /// What the student may read of it, in order; nothing of an internal event.
  var wordsForReporter: [WordField] {
    visibility == .reporter ? WordField.allCases.filter { $0.isForReporter && words[$0] != nil } : []
  }

  /// The promises made with it.
  var openedPromises: [(kind: PromiseKind, due: Day)] {
    effects.compactMap { effect in
      guard case .promiseOpened(_, let kind, let due) = effect else { return nil }
      return (kind, due)
    }
  }
}
