package import Core
package import Organisations

/// How cases become figures that may be shown: the fold, suppression, drawing to the mean.
package enum FigureRules {
  /// Under this many reports a figure is not shown (domain.md W15).
  package static let leastCases = 5
  /// Under this many reports a figure is drawn to the mean.
  package static let fullCases = 20
  /// So many schools whose own figure is hidden count in the mean together, or none of them does. With two,
  /// each could subtract itself and find the other.
  package static let leastHidden = 3

  /// What a case adds to the figures over a period.
  package static func figures(of events: some Sequence<CaseEvent>, over period: FigurePeriod) -> CaseFigures {
    var fold = CaseFiguresFold(over: period)
    for event in events { fold.take(event) }
    return fold.result
  }

  /// A value drawn to the mean: with fewer than ``fullCases`` reports, as many reports at the mean are added
  /// as make up that number. Of a share that is (k + m·p) / (n + m) with m = 20 − n: the mean of a beta
  /// distribution after n reports, where the others weigh as m reports before.
  ///
  /// Source: G. Casella, "An introduction to empirical Bayes data analysis", The American Statistician 39
  /// (1985); for m fixed beforehand, decision 0025.
  package static func drawn(_ own: Double, cases: Int, to mean: Double) -> Double {
    let weight = Double(min(cases, fullCases)) / Double(fullCases)
    return own * weight + mean * (1 - weight)
  }

  /// All that is published of these schools.
  package static func publish(_ schools: [ID<Organisation>: FigureCounts]) -> PublicFigures {
    var published = PublicFigures()
    for measure in FigureMeasure.allCases {
      let shown = schools.filter { measure.cases(in: $0.value) >= leastCases }
      let basis = shown.values.reduce(FigureCounts(), +) + openHidden(schools, measure)
      guard let mean = measure.value(of: basis), measure.cases(in: basis) >= leastCases else { continue }
      published.total[measure] = PublicFigure(mean, cases: measure.cases(in: basis), of: measure)
      for (id, counts) in shown {
        guard let own = measure.value(of: counts) else { continue }
        let cases = measure.cases(in: counts)
        published.schools[id, default: [:]][measure] = PublicFigure(
          drawn(own, cases: cases, to: mean), cases: cases, of: measure)
      }
    }
    return published
  }

  /// The schools whose own figure is hidden, together; nothing when that would give one of them away.
  private static func openHidden(
    _ schools: [ID<Organisation>: FigureCounts], _ measure: FigureMeasure
  ) -> FigureCounts {
    let hidden = schools.values.filter { (1..<leastCases).contains(measure.cases(in: $0)) }
    let sum = hidden.reduce(FigureCounts(), +)
    return hidden.count >= leastHidden && measure.cases(in: sum) >= leastCases ? sum : FigureCounts()
  }
}
