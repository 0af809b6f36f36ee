import App
import ArgumentParser
import Core
import Vault

/// For measurements: see `Benchmarks/README.md`.
struct Fill: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Fill an empty installation with made-up reports and companies; prints how to get in, as JSON.",
    shouldDisplay: false)

  @OptionGroup var options: ServerOptions
  @Option(help: "How many reports.")
  var cases = 1000
  @Option(help: "How many branches of companies; at least 300.")
  var companies = 300
  @Option(help: "The same number makes the same reports every time.")
  var seed: UInt64 = 1
  @Option(help: "The day before which everything happens (YYYY-MM-DD, today).")
  var until: String?

  func run() async throws {
    let configuration = try options.configuration()
    let filling = Filling(
      cases: cases, companies: companies, seed: seed, until: try LastDay.read(until))
    try await reporting {
      let card = try await filling.run(on: configuration, clock: .live, derivation: KeyDerivation())
      Output.say(try card.json())
    }
  }
}
