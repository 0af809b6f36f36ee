import Texts

/// The words of the board.
enum BoardTexts {
  static let title = Text("cases.board.title", nl: "Bord", en: "Board")
  static let empty = Text("cases.board.empty", nl: "Niets.", en: "Nothing.")
  static let all = Text("cases.board.all", nl: "Bekijk ze allemaal", en: "See all of them")
  static let nobody = Text("cases.board.nobody", nl: "nog van niemand", en: "nobody’s yet")
  static let late = Text("cases.board.late", nl: "Te laat", en: "Late")
  static let thisWeek = Text("cases.board.thisWeek", nl: "Deze week", en: "This week")
  static let onTime = Text("cases.board.onTime", nl: "Op tijd", en: "On time")
  static let outside = Text("cases.board.outside", nl: "Naar buiten", en: "Moved outside")

  static let texts =
    [title, empty, all, nobody, late, thisWeek, onTime, outside] + EscalationStep.allCases.map(\.short)
}

extension EscalationStep {
  /// How far it has moved up, in a word or two.
  var short: Text {
    switch self {
    case .reminded: Text("cases.board.reminded", nl: "herinnerd", en: "reminded")
    case .late: Text("cases.board.stepLate", nl: "te laat", en: "late")
    case .secondPerson: Text("cases.board.secondPerson", nl: "tweede persoon", en: "second person")
    case .outsideLine: Text("cases.board.outsideLine", nl: "buiten de lijn", en: "outside the line")
    case .outside: Text("cases.board.stepOutside", nl: "naar buiten", en: "moved outside")
    }
  }
}
