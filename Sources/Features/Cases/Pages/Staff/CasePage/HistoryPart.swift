import Core
import HTML
import Texts

/// One history, the newest first: what happened, by whom, with all words. What the student does not read
/// looks different.
struct HistoryPart {
  let view: CaseView
  let language: Language

  @HTMLBuilder var content: [HTML] {
    tag("h2") { CasePageTexts.history(language) }
    tag("ol", ["class": "timeline", "reversed": ""]) {
      for event in view.events.reversed() { item(event) }
    }
  }

  private func item(_ event: CaseEvent) -> HTML {
    tag("li", ["class": event.visibility == .internal ? "internal" : nil]) {
      tag("h3") {
        "\(event.action.happened(language)) "
        if event.visibility == .internal {
          tag("span", ["class": "label"]) { CasePageTexts.internalLabel(language) }
        }
      }
      tag("p", ["class": "when"]) { "\(when(event)) · \(view.name(event.actor, language))" }
      words(event)
      effects(event)
    }
  }

  /// Of the student only the day is known.
  private func when(_ event: CaseEvent) -> String {
    let day = event.at.day.written(language)
    if event.actor == .reporter { return day }
    let (hour, minute) = Amsterdam.clock(at: event.at)
    return "\(day), \(hour):\(minute < 10 ? "0" : "")\(minute)"
  }

  @HTMLBuilder private func words(_ event: CaseEvent) -> [HTML] {
    for field in WordField.allCases {
      if let words = event.words[field] {
        if event.words.count > 1 { tag("p", ["class": "when"]) { field.label(language) } }
        tag("p", ["class": "words", "dir": "auto"]) { words }
      }
    }
  }

  @HTMLBuilder private func effects(_ event: CaseEvent) -> [HTML] {
    let lines = event.effects.compactMap { EffectWords(view: view, language: language).line($0) }
    if !lines.isEmpty {
      tag("ul", ["class": "hint"]) { for line in lines { tag("li") { line } } }
    }
  }
}
