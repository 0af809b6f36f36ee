import HTML
import Texts

/// The board: a lane for each urgency, a line for each case. Says nothing about what was reported.
struct BoardPage {
  let view: BoardView
  let context: PageContext

  private var language: Language { context.language }

  @HTMLBuilder var content: [HTML] {
    FailedLettersLine(count: view.failedLetters, context: context).html
    tag("div", ["class": "lanes"]) { for lane in view.lanes { section(lane) } }
  }

  private func section(_ lane: BoardView.Lane) -> HTML {
    tag("section", ["class": "lane"]) {
      tag("h2") { "\(lane.name.label(language)) (\(number(lane.count)))" }
      if lane.lines.isEmpty { tag("p", ["class": "hint"]) { BoardTexts.empty(language) } }
      tag("ul", ["class": "actions"]) { for line in lane.lines { item(line) } }
      if lane.count > lane.lines.count {
        tag("p") {
          tag("a", ["href": context.href("/werk?lijst=\(lane.name.tab.address)")]) {
            BoardTexts.all(language)
            tag("span", ["class": "hidden"]) { " " + lane.name.label(language) }
          }
        }
      }
    }
  }

  private func item(_ line: BoardLine) -> HTML {
    tag("li") {
      tag("a", ["href": context.href("/werk/\(line.id)")]) { CaseLabel.of(line.id) }
      " "
      ClockChip(due: line.due, today: view.today).html(language)
      tag("p", ["class": "when"]) {
        [line.next?.staffLabel(language), line.ownerName ?? BoardTexts.nobody(language)]
          .compactMap(\.self).joined(separator: " · ")
      }
      if let step = line.step { tag("span", ["class": "label"]) { step.short(language) } }
    }
  }

  private func number(_ count: Int) -> String { count < CaseBoard.countLimit ? "\(count)" : "\(count)+" }
}

/// The red line about mails that were given up; nothing when there are none.
struct FailedLettersLine {
  let count: Int
  let context: PageContext

  var html: HTML? {
    guard count > 0 else { return nil }
    let words = count == 1 ? LetterTexts.oneFailed : LetterTexts.manyFailed
    return tag("p") {
      tag("a", ["class": "chip over", "href": context.href(FailedLettersRoute.path)]) {
        tag("span", ["aria-hidden": "true"]) { "▲ " }
        words(context.language, ["count": "\(count)"])
      }
    }
  }
}

extension CaseBoard.LaneName {
  var label: Text {
    switch self {
    case .late: BoardTexts.late
    case .thisWeek: BoardTexts.thisWeek
    case .onTime: BoardTexts.onTime
    case .outside: BoardTexts.outside
    }
  }

  /// The list that has all of the lane.
  var tab: CaseList.Tab { self == .late ? .late : .team }
}
