import Core
import HTML
import Texts

/// How a promise stands against the calendar: a sign and words, so that nothing hangs on colour alone.
struct ClockChip: Sendable, Hashable {
  let due: Day
  let today: Day

  enum Urgency: Hashable {
    case late
    case today
    case soon
    case later
  }

  /// Soon is within two working days. A day off counts for nobody: due on Friday is late on Saturday, by no
  /// working day.
  var urgency: Urgency {
    if today > due { return .late }
    if today == due { return .today }
    return today.workingDays(until: due) <= 2 ? .soon : .later
  }

  func words(_ language: Language) -> String {
    let days = abs(today.workingDays(until: due))
    switch urgency {
    case .today: return ClockTexts.today(language)
    case .late where days == 0: return ClockTexts.late(language)
    case .late: return (days == 1 ? ClockTexts.oneLate : ClockTexts.manyLate)(language, ["count": "\(days)"])
    case .soon, .later:
      return (days == 1 ? ClockTexts.oneLeft : ClockTexts.manyLeft)(language, ["count": "\(days)"])
    }
  }

  func html(_ language: Language) -> HTML {
    tag("span", ["class": "chip \(style)"]) {
      tag("span", ["aria-hidden": "true"]) { "\(sign) " }
      words(language)
    }
  }

  private var style: String {
    switch urgency {
    case .late: "over"
    case .today, .soon: "near"
    case .later: "far"
    }
  }

  private var sign: String {
    switch urgency {
    case .late: "▲"
    case .today: "◆"
    case .soon, .later: "○"
    }
  }
}

/// The words of a clock.
enum ClockTexts {
  static let today = Text("cases.clock.today", nl: "vandaag", en: "today")
  static let late = Text("cases.clock.late", nl: "te laat", en: "late")
  static let oneLate = Text(
    "cases.clock.oneLate", nl: "{count} werkdag te laat", en: "{count} working day late")
  static let manyLate = Text(
    "cases.clock.manyLate", nl: "{count} werkdagen te laat", en: "{count} working days late")
  static let oneLeft = Text("cases.clock.oneLeft", nl: "nog {count} werkdag", en: "{count} working day left")
  static let manyLeft = Text(
    "cases.clock.manyLeft", nl: "nog {count} werkdagen", en: "{count} working days left")

  static let all = [today, late, oneLate, manyLate, oneLeft, manyLeft]
}
