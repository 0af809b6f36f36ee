import Cases
import Core
import HTML
import Organisations
import Texts
import Web

/// What is late, said plainly.
struct LatePart {
  let status: ReportStatus

  func html(_ language: Language) -> HTML? {
    guard !status.late.isEmpty else { return nil }
    return tag("div", ["class": "late"]) {
      tag("h2") { StatusTexts.lateTitle(language) }
      for promise in status.late {
        let days = promise.workingDaysLate(on: status.today)
        tag("p") {
          words(days)(
            language,
            [
              "promise": promise.kind.label(language), "date": promise.due.written(language),
              "days": "\(days)",
            ])
        }
      }
      tag("p") { StatusTexts.lateHelp(language) }
    }
  }

  /// In the weekend after the due day it is late, by no working day yet.
  private func words(_ days: Int) -> Text {
    switch days {
    case 0: StatusTexts.lateJust
    case 1: StatusTexts.lateOne
    default: StatusTexts.late
    }
  }
}

/// Who is at turn, and the next dates.
struct NowPart {
  let status: ReportStatus

  func html(_ request: WebRequest) -> HTML? {
    let language = request.language
    guard status.situation.state.isOpen else { return nil }
    return tag("div", ["class": "box"]) {
      tag("p") {
        if let name = status.ownerName {
          let place = status.situation.isWithOutside ? status.outsideName : nil
          StatusTexts.owner(language, ["name": name, "school": place ?? status.school.name])
        } else {
          StatusTexts.team(language, ["school": status.school.name])
        }
      }
      if let bureau = status.outsideName, !status.situation.isWithOutside {
        tag("p") { StatusTexts.movedOutside(language, ["bureau": bureau]) }
      }
      tag("ul") {
        for promise in status.promised where !promise.isLate(on: status.today) {
          tag("li") {
            "\(promise.kind.label(language)): "
            tag("strong") { PromiseClock(promise: promise, today: status.today).words(language) }
          }
        }
      }
    }
  }
}

/// A due day in words.
struct PromiseClock {
  let promise: Promise
  let today: Day

  func words(_ language: Language) -> String {
    let date = promise.due.written(language)
    let left = today.workingDays(until: promise.due)
    if left == 0 { return StatusTexts.dueToday(language, ["date": date]) }
    if left == 1 { return StatusTexts.dueTomorrow(language, ["date": date]) }
    return StatusTexts.due(language, ["date": date, "days": "\(left)"])
  }
}

/// Everything that happened, the newest first.
struct TimelinePart {
  let status: ReportStatus

  func html(_ language: Language) -> HTML {
    fragment {
      tag("h2") { StatusTexts.timeline(language) }
      tag("ol", ["class": "timeline", "reversed": ""]) {
        for event in status.events.reversed() { item(event, language) }
      }
    }
  }

  private func item(_ event: CaseEvent, _ language: Language) -> HTML {
    tag("li", ["class": event.sequence == status.situation.version ? "now" : nil]) {
      tag("p", ["class": "when"]) { "\(event.at.day.written(language)) · \(who(event, language))" }
      tag("p") { tag("strong") { event.action.happened(language) } }
      for kind in movedUp(event) { tag("p") { kind.label(language) } }
      for field in WordField.allCases {
        if let words = event.words[field], field != .handlerName {
          tag("p", ["class": "words", "dir": "auto"]) { words }
        }
      }
    }
  }

  /// The promises that an event of the clock is about.
  private func movedUp(_ event: CaseEvent) -> [PromiseKind] {
    event.effects.compactMap { effect in
      guard case .escalated(let number, _) = effect else { return nil }
      return status.situation.promises.first { $0.number == number }?.kind
    }
  }

  private func who(_ event: CaseEvent, _ language: Language) -> String {
    switch event.actor {
    case .reporter: StatusTexts.you(language)
    case .member(let id, let role):
      [event.words[.handlerName] ?? status.names[id] ?? status.school.name, role.label(language)].joined(
        separator: language.comma)
    case .system: status.school.name
    }
  }
}

/// Who looked at the report, and when.
struct LooksPart {
  let status: ReportStatus

  func html(_ language: Language) -> HTML {
    fragment {
      tag("h2") { StatusTexts.looks(language) }
      if status.looks.isEmpty {
        tag("p") { StatusTexts.noLooks(language) }
      } else {
        tag("ul") {
          for look in status.looks { tag("li") { words(look, language) } }
        }
      }
    }
  }

  private func words(_ look: ReportStatus.Look, _ language: Language) -> String {
    let who = [look.name, look.role?.label(language) ?? ""].filter { !$0.isEmpty }.joined(
      separator: language.comma)
    return "\(look.day.written(language)): \(who)"
  }
}

/// The report itself, folded: others may look over somebody's shoulder.
struct ToldPart {
  let status: ReportStatus

  func html(_ language: Language) -> HTML? {
    guard let content = status.content else { return nil }
    let place = [content.companyName, content.companyPlace].filter { !$0.isEmpty }.joined(separator: ", ")
    return tag("details") {
      tag("summary") { StatusTexts.told(language) }
      for words in [content.story, place, content.when] where !words.isEmpty {
        tag("p", ["class": "words", "dir": "auto"]) { words }
      }
    }
  }
}
