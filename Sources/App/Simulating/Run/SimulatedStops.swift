import Core

/// When servers stop, spread over the hours of the run, and how; of the seed, apart from all other chance.
struct SimulatedStops {
  private var chance: DemoChance
  private var byHour: [Int: [(Int, SimulatedServer.Stop)]] = [:]
  private var hour = 0

  init(_ plan: SimulationPlan) {
    chance = DemoChance(seed: plan.seed ^ 0x5709_5709, stream: 0)
    let hours = plan.days * SimulatedHour.allCases.count
    for number in 0..<plan.restarts {
      let stop: SimulatedServer.Stop =
        switch number % 3 {
        case 0: .orderly
        case 1: .cancelled(afterYields: chance.between(0...200))
        default: .crash(afterWrites: chance.between(1...4))
        }
      let server = chance.between(0...plan.servers - 1)
      var hour = chance.between(0...hours - 1)
      // One for a server in an hour, if there are hours enough.
      for _ in 0..<hours where byHour[hour]?.contains(where: { $0.0 == server }) == true {
        hour = (hour + 1) % hours
      }
      byHour[hour, default: []].append((server, stop))
    }
  }

  /// Those of the next hour: the number of the server and how it stops; one for a server at most.
  mutating func next() -> [(Int, SimulatedServer.Stop)] {
    defer { hour += 1 }
    var seen: Set<Int> = []
    return (byHour[hour] ?? []).filter { seen.insert($0.0).inserted }
  }
}
