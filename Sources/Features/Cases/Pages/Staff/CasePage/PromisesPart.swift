import HTML
import Texts

/// Who answers for the case, and what is owed to whom by when.
struct PromisesPart {
  let view: CaseView
  let language: Language

  @HTMLBuilder var content: [HTML] {
    let situation = view.situation
    tag("p") {
      CasePageTexts.state(language, ["state": situation.state.staffLabel(language)])
      tag("br")
      CasePageTexts.owner(language, ["name": view.name(situation.owner, language)])
    }
    tag("h2") { CasePageTexts.promises(language) }
    tag("ul", ["class": "timeline"]) {
      for promise in situation.openPromises.sorted(by: { $0.due < $1.due }) { open(promise) }
    }
    settled(situation.promises.filter { !$0.isOpen })
  }

  private func open(_ promise: Promise) -> HTML {
    tag("li", ["class": promise.isLate(on: view.today) ? "missed" : "now"]) {
      tag("p", ["class": "words"]) { promise.kind.staffLabel(language) }
      tag("p", ["class": "when"]) { CasePageTexts.due(language, ["date": promise.due.written(language)]) }
      ClockChip(due: promise.due, today: view.today).html(language)
    }
  }

  @HTMLBuilder private func settled(_ promises: [Promise]) -> [HTML] {
    if !promises.isEmpty {
      tag("details") {
        tag("summary") { CasePageTexts.earlier(language, ["count": "\(promises.count)"]) }
        tag("ul") {
          for promise in promises {
            tag("li") { "\(promise.kind.staffLabel(language)): \(promise.state.label(language))" }
          }
        }
      }
    }
  }
}
