import Cases
import Core
import Organisations

/// Schools with random cases: many of them small, one of them with a single case.
struct RandomSchools {
  private var chance: SplitMix64
  private(set) var counts: [ID<Organisation>: FigureCounts] = [:]
  /// In the order of their ids.
  var ids: [ID<Organisation>] { counts.keys.sorted() }
  let single: ID<Organisation>

  init(seed: UInt64) {
    chance = SplitMix64(seed: seed)
    single = ID(using: .seeded(seed &* 1000 &+ 999))
    for number in 0..<(2 + chance.next() % 9) {
      let most: UInt64 = chance.next().isMultiple(of: 2) ? 6 : 60
      let id = ID<Organisation>(using: .seeded(seed &* 1000 &+ number))
      counts[id] = cases(Int(chance.next() % most))
    }
    counts[single] = cases(1)
  }

  /// Sums over so many random cases.
  mutating func cases(_ number: Int) -> FigureCounts {
    var sum = FigureCounts()
    let bad = 1 + chance.next() % 5
    for _ in 0..<number {
      var one = CaseFigures()
      one.kept = Int(chance.next() % 4)
      one.late = chance.next().isMultiple(of: bad) ? 1 : 0
      one.missed = chance.next().isMultiple(of: 6) ? 1 : 0
      one.wait = Int(chance.next() % 10)
      one.isExplained = chance.next().isMultiple(of: 2)
      one.isDisputed = one.isExplained && chance.next().isMultiple(of: 3)
      sum.add(one)
    }
    return sum
  }

  /// The same, with other cases in each school whose figure of a measure is hidden, but not in fewer or more
  /// schools: nobody may see the difference.
  mutating func withOtherHidden(_ measure: FigureMeasure) -> [ID<Organisation>: FigureCounts] {
    var other = counts
    for id in ids where (1..<FigureRules.leastCases).contains(measure.cases(in: counts[id] ?? FigureCounts()))
    {
      repeat {
        other[id] = cases(1 + Int(chance.next() % 4))
      } while !(1..<FigureRules.leastCases).contains(measure.cases(in: other[id] ?? FigureCounts()))
    }
    return other
  }

  mutating func shuffled<Element>(_ list: [Element]) -> [Element] {
    var list = list
    for index in list.indices.reversed() { list.swapAt(index, Int(chance.next() % UInt64(index + 1))) }
    return list
  }
}
