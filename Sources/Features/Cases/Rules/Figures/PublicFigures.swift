package import Core
package import Organisations

/// One figure as everybody may see it: suppressed ones do not exist.
package struct PublicFigure: Sendable, Hashable {
  /// In ``FigureMeasure/parts``, after drawing to the mean.
  package let amount: Int
  /// On how many reports it rests.
  package let cases: Int

  package init(amount: Int, cases: Int) {
    self.amount = amount
    self.cases = cases
  }

  init(_ value: Double, cases: Int, of measure: FigureMeasure) {
    self.init(amount: Int((value * Double(measure.parts)).rounded()), cases: cases)
  }
}

/// What is published on one day.
package struct PublicFigures: Sendable, Hashable {
  package var schools: [ID<Organisation>: [FigureMeasure: PublicFigure]] = [:]
  /// Of the schools that are shown, and of the others where that gives none of them away.
  package var total: [FigureMeasure: PublicFigure] = [:]

  package init() {}
}

extension PublicFigures {
  /// The schools by the share of promises that they kept, highest first; equal ones in the order given.
  ///
  /// A school without a figure stands at the place of the mean, and never first or last. Nil when there are
  /// too few figures for an order like that.
  ///
  /// - Parameter schools: all of them, by name.
  package func byKept(_ schools: [ID<Organisation>]) -> [ID<Organisation>]? {
    let amounts = schools.compactMap { id in self.schools[id]?[.kept].map { (id, $0.amount) } }
    let ranked = amounts.enumerated()
      .sorted { ($1.element.1, $0.offset) < ($0.element.1, $1.offset) }.map(\.element)
    let hidden = schools.filter { self.schools[$0]?[.kept] == nil }
    guard ranked.count >= 2, let mean = total[.kept]?.amount else { return nil }
    let above = ranked.filter { $0.1 >= mean }.count
    let place = min(max(above, 1), ranked.count - 1)
    return ranked[..<place].map(\.0) + hidden + ranked[place...].map(\.0)
  }
}
