import Cases
import Core
import Organisations
import Testing

@Suite("Published figures") struct PublishingTests {
  private static let seeds = 0..<500 as Range<UInt64>

  @Test("a school with one case has no figure, and never stands first or last") func single() {
    var ordered = 0
    for seed in Self.seeds {
      let schools = RandomSchools(seed: seed)
      let published = FigureRules.publish(schools.counts)
      #expect(published.schools[schools.single] == nil)
      guard let order = published.byKept(schools.ids) else { continue }
      ordered += 1
      #expect(Set(order) == Set(schools.ids) && order.count == schools.ids.count)
      for id in [order[0], order[order.count - 1]] {
        #expect(published.schools[id]?[.kept] != nil, "\(seed)")
      }
    }
    #expect(ordered > 300)
  }

  @Test("nothing rests on fewer than five cases, and each value lies between the own one and the mean")
  func between() {
    var (drawn, full) = (0, 0)
    for seed in Self.seeds {
      let schools = RandomSchools(seed: seed)
      let published = FigureRules.publish(schools.counts)
      for (id, figures) in published.schools {
        for (measure, figure) in figures {
          guard let counts = schools.counts[id], let own = measure.value(of: counts),
            let total = published.total[measure]
          else {
            Issue.record("a figure without cases or total")
            continue
          }
          #expect(
            figure.cases >= 5 && total.cases >= figure.cases && figure.cases == measure.cases(in: counts))
          let amount = (own * Double(measure.parts)).rounded()
          let range = min(Int(amount), total.amount)...max(Int(amount), total.amount)
          #expect(range.contains(figure.amount), "\(seed) \(measure)")
          if figure.cases >= FigureRules.fullCases {
            full += 1
            #expect(figure.amount == Int(amount))
          } else {
            drawn += 1
          }
        }
      }
    }
    #expect(drawn > 100 && full > 100)
  }

  @Test("what is hidden cannot be found by subtraction") func hidden() {
    var (alone, together) = (0, 0)
    for seed in Self.seeds {
      var schools = RandomSchools(seed: seed)
      let published = FigureRules.publish(schools.counts)
      for measure in FigureMeasure.allCases {
        let few = schools.ids.filter { id in
          schools.counts[id].map { (1..<5).contains(measure.cases(in: $0)) } ?? false
        }
        if few.count < FigureRules.leastHidden {
          // Any other content of these schools gives the very same page.
          alone += 1
          #expect(
            Self.part(measure, FigureRules.publish(schools.withOtherHidden(measure)))
              == Self.part(measure, published), "\(seed) \(measure)")
        } else {
          // Which of them has which content is not to be told.
          together += 1
          var other = schools.counts
          for (id, from) in zip(few, schools.shuffled(few)) { other[id] = schools.counts[from] }
          #expect(
            Self.part(measure, FigureRules.publish(other)) == Self.part(measure, published),
            "\(seed) \(measure)")
        }
      }
    }
    #expect(alone > 100 && together > 100)
  }

  @Test("the order hangs on nothing but the figures and the names") func order() {
    for seed in Self.seeds {
      var schools = RandomSchools(seed: seed)
      let published = FigureRules.publish(schools.counts)
      guard let order = published.byKept(schools.ids) else { continue }
      #expect(FigureRules.publish(schools.counts).byKept(schools.ids) == order)
      let amounts = order.compactMap { published.schools[$0]?[.kept]?.amount }
      #expect(amounts == amounts.sorted(by: >))
      let names = schools.shuffled(schools.ids)
      let again = published.byKept(names) ?? []
      #expect(again.compactMap { published.schools[$0]?[.kept]?.amount } == amounts)
    }
  }

  @Test("the school's own board shows no number from 1 to 4, nor what gives one away") func board() {
    for seed in Self.seeds {
      var schools = RandomSchools(seed: seed)
      var counts = schools.cases(40)
      counts.open = Int(seed % 13)
      counts.lateNow = min(counts.open, Int(seed % 11))
      counts.believed = [Int(seed % 17), Int(seed % 7), Int(seed % 5)]
      let board = BoardFigures(counts)
      let cells = [board.open, board.lateNow, board.movedOutside] + (board.believed ?? [])
      for case .some(let cell) in cells { #expect(!(1...4).contains(cell)) }
      if let open = board.open, let late = board.lateNow { #expect(!(1...4).contains(open - late)) }
      guard let believed = board.believed else { continue }
      let hidden = zip(counts.believed, believed).filter { $0.1 == nil }.map(\.0)
      #expect(hidden.isEmpty || hidden.count > 1 && hidden.reduce(0, +) > 4)
    }
  }

  private static func part(_ measure: FigureMeasure, _ published: PublicFigures) -> [String] {
    (published.schools.map { "\($0.key) \($0.value[measure].map { "\($0)" } ?? "-")" }.filter {
      !$0.hasSuffix(" -")
    } + ["total \(published.total[measure].map { "\($0)" } ?? "-")"]).sorted()
  }
}
