import App
import ArgumentParser

/// For those who build it; see docs/decisions/0024-playing-days.md.
struct SoakCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "soak",
    abstract: "Try very many things on made-up cases and check what must always hold; prints JSON.",
    shouldDisplay: false)

  @Option(help: "How many things are tried.")
  var operations = 10_000
  @Option(help: "The same number tries the same.")
  var seed: UInt64 = 1
  @Option(help: "The URL of an empty database; without it a file in memory.")
  var database: String?
  @Option(help: "Put a bug in that must be found.")
  var sabotage: Sabotage?

  func run() async throws {
    let progress = Progress()
    let soak = Soak(SoakPlan(operations: operations, seed: seed, sabotage: sabotage)) { done in
      progress.show("operations", done)
    }
    let result = try await reporting { try await soak.run(url: database) }
    progress.clear()
    try Output.json(result)
    if result.violations > 0 { throw Failure.badInput("stagekansen: \(result.violations) violations") }
  }
}

extension Sabotage: ExpressibleByArgument {}
