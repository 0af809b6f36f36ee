import HTML
import Texts

/// A published figure in words.
struct FigureWords {
  let language: Language

  /// The value with the number of reports it rests on; what is suppressed says so.
  func value(_ figure: PublicFigure?, of measure: FigureMeasure) -> String {
    guard let figure else { return FigureTexts.tooFew(language) }
    let count = "\(figure.cases)"
    return switch measure {
    case .kept, .disputed:
      FigureTexts.share(language, ["percent": "\((figure.amount + 5) / 10)", "count": count])
    case .wait:
      (figure.amount == 10 ? FigureTexts.oneDay : FigureTexts.days)(
        language, ["days": Self.decimal(tenths: figure.amount, language), "count": count])
    }
  }

  func rows(_ figures: [FigureMeasure: PublicFigure]) -> [HTML] {
    FigureMeasure.allCases.map { measure in
      tag("div") {
        tag("dt") { measure.label(language) }
        tag("dd") { value(figures[measure], of: measure) }
      }
    }
  }

  /// How the figures are made, in plain words.
  @HTMLBuilder var explanation: [HTML] {
    tag("h2") { FigureTexts.how(language) }
    tag("ul") {
      for line in [
        FigureTexts.howFew, FigureTexts.howDrawn, FigureTexts.howTotal, FigureTexts.howSilent,
        FigureTexts.howMonth, FigureTexts.howAdvisers,
      ] { tag("li") { line(language) } }
    }
  }

  /// `25` is 2.5; a whole number has no decimals.
  static func decimal(tenths: Int, _ language: Language) -> String {
    let point = language == .english ? "." : ","
    return tenths.isMultiple(of: 10) ? "\(tenths / 10)" : "\(tenths / 10)\(point)\(tenths % 10)"
  }
}

extension FigureMeasure {
  var label: Text {
    switch self {
    case .kept: FigureTexts.kept
    case .wait: FigureTexts.wait
    case .disputed: FigureTexts.disputed
    }
  }
}
