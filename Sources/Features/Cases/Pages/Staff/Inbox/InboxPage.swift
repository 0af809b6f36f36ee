import HTML
import Texts

/// The list of cases: what is due first stands first. A list of cards, so that it fits a phone; wide screens
/// set them in columns.
struct InboxPage {
  let view: InboxView
  let context: PageContext

  private var language: Language { context.language }

  @HTMLBuilder var content: [HTML] {
    FailedLettersLine(count: view.failedLetters, context: context).html
    tabs
    if view.lines.isEmpty {
      tag("p") { InboxTexts.empty(language) }
    } else {
      tag("ul", ["class": "cases"]) { for line in view.lines { card(line) } }
    }
    if let next = view.next {
      tag("p") {
        tag("a", ["href": context.href("/werk?lijst=\(view.tab.address)&vanaf=\(next)"), "rel": "next"]) {
          InboxTexts.next(language)
        }
      }
    }
  }

  private var tabs: HTML {
    tag("nav", ["aria-label": InboxTexts.lists(language)]) {
      tag("ul", ["class": "tabs"]) {
        for (tab, count) in view.counts {
          tag("li") {
            tag(
              "a",
              [
                "href": context.href("/werk?lijst=\(tab.address)"),
                "aria-current": tab == view.tab ? "page" : nil,
              ]
            ) { tab.label(language) + (count.map { " (\($0)\($0 < CaseList.countLimit ? "" : "+"))" } ?? "") }
          }
        }
      }
    }
  }

  private func card(_ line: InboxLine) -> HTML {
    tag("li") {
      tag("h2") {
        tag("a", ["href": context.href("/werk/\(line.id)")]) { CaseLabel.of(line.id) }
      }
      tag("dl") {
        clock(line)
        pair(InboxTexts.state, line.state.staffLabel(language))
        pair(InboxTexts.phase, line.phase?.label(language) ?? InboxTexts.unknown(language))
        pair(InboxTexts.age, age(line.age))
        pair(InboxTexts.owner, line.ownerName ?? InboxTexts.nobody(language))
        pair(InboxTexts.lastSender, line.lastSender?.label(language) ?? InboxTexts.nobodyYet(language))
        consents(line)
      }
      if line.canTake { links(line) }
    }
  }

  private func clock(_ line: InboxLine) -> HTML {
    tag("div") {
      tag("dt") { InboxTexts.promise(language) }
      tag("dd") {
        if let next = line.next {
          "\(next.kind.staffLabel(language)) "
          ClockChip(due: next.due, today: view.today).html(language)
        } else {
          InboxTexts.nothingOwed(language)
        }
      }
    }
  }

  private func consents(_ line: InboxLine) -> HTML {
    tag("div") {
      tag("dt") { InboxTexts.consents(language) }
      tag("dd") {
        if line.consents.isEmpty { InboxTexts.noConsents(language) }
        for kind in line.consents {
          tag("span", ["class": "label"]) {
            tag("span", ["aria-hidden": "true"]) { "✓ " }
            kind.short(language)
          }
          " "
        }
      }
    }
  }

  private func links(_ line: InboxLine) -> HTML {
    tag("p") {
      for action in [ActionName.takeOver, .assign] {
        tag("a", ["href": context.href("/werk/\(line.id)/\(action.rawValue)")]) {
          action.button(language)
          tag("span", ["class": "hidden"]) { " \(CaseLabel.of(line.id))" }
        }
        " "
      }
    }
  }

  private func pair(_ name: Text, _ value: String) -> HTML {
    tag("div") {
      tag("dt") { name(language) }
      tag("dd") { value }
    }
  }

  private func age(_ days: Int) -> String {
    (days == 1 ? InboxTexts.oneDay : InboxTexts.days)(language, ["count": "\(days)"])
  }
}
