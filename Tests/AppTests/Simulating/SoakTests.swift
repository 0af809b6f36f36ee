import App
import Storage
import TestSupport
import Testing

@Suite("The soak") struct SoakTests {
  private func run(_ plan: SoakPlan, on engine: TestEngine = .sqlite) async throws -> SoakResult {
    try await engine.withAddress { address in
      switch address {
      case .file: try await Soak(plan).run()
      case .server(let url): try await Soak(plan).run(url: url)
      }
    }
  }

  @Test("finds nothing in thousands of honest operations") func honest() async throws {
    let result = try await run(SoakPlan(operations: 5_000, seed: 3))
    #expect(result.found == [] && result.violations == 0)
    #expect(result.operations >= 5_000 && result.events > 1_500)
    #expect(result.refusals > 500 && result.looks > 50 && result.restarts > 0)
  }

  @Test("finds nothing on each database", arguments: TestEngine.all) func engines(engine: TestEngine)
    async throws
  {
    let result = try await run(SoakPlan(operations: 600, seed: 4), on: engine)
    #expect(result.found == [])
  }

  @Test("finds each bug that was put in", arguments: Sabotage.allCases) func caught(sabotage: Sabotage)
    async throws
  {
    let result = try await run(SoakPlan(operations: 1_000, seed: 5, sabotage: sabotage))
    #expect(result.violations > 0)
    let words: [Sabotage: String] = [
      .dropPromise: "promised no", .skipConsent: "went out without consent",
      .rewriteEvent: "a past event changed",
    ]
    #expect(result.found.contains { $0.contains(words[sabotage] ?? "?") }, "\(result.found)")
  }
}
