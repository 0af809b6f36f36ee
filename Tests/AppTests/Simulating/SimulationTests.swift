import App
import Core
import Foundation
import Storage
import TestSupport
import Testing

@Suite("Played days") struct SimulationTests {
  /// From 1 March 2027: Easter and the night of 28 March, on which the clock changes, are in it.
  private func plan(_ staff: StaffConduct, seed: UInt64 = 7) -> SimulationPlan {
    SimulationPlan(
      days: 40, students: 12, seed: seed, staff: staff, first: Day("2027-03-01") ?? Day(number: 0))
  }

  private func play(_ plan: SimulationPlan, on engine: TestEngine) async throws -> SimulationResult {
    try await engine.withAddress { address in
      switch address {
      case .file(let path): try await Simulation(plan).run(url: path)
      case .server(let url): try await Simulation(plan).run(url: url)
      }
    }
  }

  @Test(
    "with silent staff bring every report to the bureau, alike on one server, on two, and on ones that stop",
    arguments: TestEngine.all)
  func silent(engine: TestEngine) async throws {
    let alone = try await play(plan(.silent), on: engine)
    #expect(alone.outsideShare == 1 && alone.lost == 0 && alone.reports == 12)
    #expect(alone.violations == [] && alone.promises.kept == 0 && alone.firstHumanWordDays.p50 == nil)
    var shared = plan(.silent)
    shared.servers = 2
    #expect(try await play(shared, on: engine) == alone)
    shared.restarts = 100
    #expect(try await play(shared, on: engine) == alone)
  }

  @Test("with mixed staff go alike on one server, and on two that stop", arguments: TestEngine.all)
  func mixed(engine: TestEngine) async throws {
    let alone = try await play(plan(.mixed), on: engine)
    #expect(alone.violations == [] && alone.lost == 0)
    #expect(alone.promises.kept > 0 && alone.escalations.secondPerson > 0)
    var shared = plan(.mixed)
    (shared.servers, shared.restarts) = (2, 100)
    #expect(try await play(shared, on: engine) == alone)
  }

  @Test("with good staff break and delay no promise, and nothing moves up", arguments: [1, 2, 3])
  func good(seed: UInt64) async throws {
    var plan = plan(.good, seed: seed)
    (plan.days, plan.students) = (120, 20)
    let result = try await Simulation(plan).run()
    #expect(result.promises.late == 0 && result.promises.broken == 0)
    #expect(result.escalations == SimulationResult.Escalations())
    #expect(result.lost == 0 && result.violations == [] && result.outsideShare == nil)
    #expect(result.closed > 0 && result.promises.kept > 100)
    #expect((result.firstHumanWordDays.p95 ?? 9) <= 2)
  }

  @Test("of another seed are other days") func seeds() async throws {
    let (first, second) = (
      try await Simulation(plan(.slow)).run(), try await Simulation(plan(.slow, seed: 8)).run()
    )
    #expect(first.timelines != second.timelines)
    #expect(first.violations == [] && second.violations == [])
  }

  @Test("move nothing outside when no student names a bureau") func naming() async throws {
    var plan = plan(.silent)
    plan.naming = 0
    let result = try await Simulation(plan).run()
    #expect(result.escalations.outside == 0 && result.outsideShare == 0 && result.violations == [])
  }

  @Test("are never played in a database that holds something") func occupied() async throws {
    try await TestEngine.sqlite.withAddress { address in
      guard case .file(let path) = address else { return }
      var short = plan(.silent)
      short.days = 1
      _ = try await Simulation(short).run(url: path)
      await #expect(throws: DemoNeedsEmptyDatabase.self) { try await Simulation(short).run(url: path) }
    }
  }

  @Test("are told in JSON with names that never change") func json() throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .prettyPrinted]
    let text = String(decoding: try encoder.encode(SimulationResult()), as: UTF8.self)
    expectGolden("simulation.json", text + "\n")
  }
}
