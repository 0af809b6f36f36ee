import HTML
import Texts

/// What this viewer can do now, in the order of the procedure, each with what it promises and settles.
struct ActionsPart {
  let view: CaseView
  let context: PageContext

  private var language: Language { context.language }

  @HTMLBuilder var content: [HTML] {
    tag("h2") { CasePageTexts.actions(language) }
    if view.offered.isEmpty {
      tag("p") { CasePageTexts.noActions(language) }
    } else {
      tag("ul", ["class": "actions"]) { for action in view.offered { item(action) } }
    }
  }

  private func item(_ action: CaseAction) -> HTML {
    tag("li") {
      tag(
        "a",
        [
          "class": action.name == first ? "button" : "second",
          "href": context.href("/werk/\(view.id)/\(action.name.rawValue)"),
        ]
      ) { action.name.button(language) }
      tag("p", ["class": "hint"]) { ActionEffects(action, in: view.situation).words(language) }
    }
  }

  /// The step that the promise due first waits for.
  private var first: ActionName? {
    let due = view.situation.openPromises.sorted { $0.due < $1.due }.map(\.kind)
    return due.lazy.compactMap { kind in view.offered.first { $0.settles.contains(kind) }?.name }.first
  }
}

/// What an action settles and promises in a situation, in a line.
struct ActionEffects {
  let settles: [PromiseKind]
  let opens: [PromiseKind]
  let visibility: Visibility

  init(_ action: CaseAction, in situation: CaseSituation) {
    settles = action.settles.filter { situation.openPromise($0) != nil }
    opens = action.opens.filter { situation.openPromise($0) == nil || action.settles.contains($0) }
    visibility = action.visibility
  }

  func words(_ language: Language) -> String {
    var parts: [String] = []
    if !settles.isEmpty {
      parts.append(CasePageTexts.settles(language, ["promises": list(settles, language)]))
    }
    if !opens.isEmpty { parts.append(CasePageTexts.opens(language, ["promises": list(opens, language)])) }
    if parts.isEmpty {
      parts.append((visibility == .internal ? CasePageTexts.internalOnly : CasePageTexts.visible)(language))
    }
    return parts.joined(separator: " ")
  }

  private func list(_ kinds: [PromiseKind], _ language: Language) -> String {
    kinds.map { $0.staffLabel(language).lowercasingFirst }.joined(separator: ", ")
  }
}

extension String {
  /// For a label that goes on in a sentence.
  fileprivate var lowercasingFirst: String { prefix(1).lowercased() + dropFirst() }
}
