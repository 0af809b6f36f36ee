import Core
import HTML
import Texts

/// The school's own figures, as lists of words and numbers.
struct OwnFiguresPage {
  let figures: BoardFigures
  /// The day on which they were made.
  let day: Day
  let failedLetters: Int
  let language: Language

  @HTMLBuilder var content: [HTML] {
    tag("p") { OwnFiguresTexts.asOf(language, ["day": day.written(language)]) }
    tag("p", ["class": "hint"]) { OwnFiguresTexts.small(language) }
    part(
      OwnFiguresTexts.now,
      [(OwnFiguresTexts.open, figures.open), (OwnFiguresTexts.lateNow, figures.lateNow)], letters)
    part(
      OwnFiguresTexts.promises,
      [
        (OwnFiguresTexts.kept, figures.kept), (OwnFiguresTexts.late, figures.late),
        (OwnFiguresTexts.missed, figures.missed), (OwnFiguresTexts.movedOutside, figures.movedOutside),
      ])
    part(OwnFiguresTexts.firstWord, [], wait)
    verdict(OwnFiguresTexts.believed, figures.believed)
    verdict(OwnFiguresTexts.helped, figures.helped)
    verdict(OwnFiguresTexts.again, figures.wouldReportAgain)
    tag("p", ["class": "hint"]) { OwnFiguresTexts.advisers(language) }
  }

  private func part(_ title: Text, _ rows: [(Text, BoardFigures.Cell)], _ last: HTML? = nil) -> HTML {
    fragment {
      tag("h2") { title(language) }
      tag("dl", ["class": "answers"]) {
        for (name, cell) in rows { row(name, number(cell)) }
        last
      }
    }
  }

  private func verdict(_ title: Text, _ cells: [BoardFigures.Cell]?) -> HTML {
    fragment {
      tag("h2") { title(language) }
      if let cells {
        tag("dl", ["class": "answers"]) {
          for (name, cell) in zip([OwnFiguresTexts.yes, OwnFiguresTexts.partly, OwnFiguresTexts.no], cells) {
            row(name, number(cell))
          }
        }
      } else {
        tag("p") { OwnFiguresTexts.tooFew(language) }
      }
    }
  }

  private func row(_ name: Text, _ value: String) -> HTML {
    tag("div") {
      tag("dt") { name(language) }
      tag("dd") { value }
    }
  }

  private func number(_ cell: BoardFigures.Cell) -> String {
    cell.map(String.init) ?? OwnFiguresTexts.hidden(language)
  }

  private var wait: HTML {
    guard let half = figures.medianHalfDays, let cases = figures.waitCases, cases > 0 else {
      return row(OwnFiguresTexts.median, OwnFiguresTexts.tooFew(language))
    }
    let days = FigureWords.decimal(tenths: half * 5, language)
    let words = half == 2 ? OwnFiguresTexts.oneDay : OwnFiguresTexts.days
    return row(OwnFiguresTexts.median, words(language, ["days": days, "count": "\(cases)"]))
  }

  /// One is enough to say that there are any: a letter that failed is a promise that nobody hears of.
  private var letters: HTML {
    let words =
      failedLetters == 0
      ? OwnFiguresTexts.none(language)
      : failedLetters < FigureRules.leastCases
        ? OwnFiguresTexts.someLetters(language) : "\(failedLetters)"
    return row(OwnFiguresTexts.letters, words)
  }
}
