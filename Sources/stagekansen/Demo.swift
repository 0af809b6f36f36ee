import App
import ArgumentParser
import Core

struct Demo: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Run the server on two made-up schools with 200 made-up reports.")

  @OptionGroup var options: ServerOptions
  @Option(help: "The same number makes the same reports every time.")
  var seed: UInt64 = 1
  @Option(help: "The day on which the demo is looked at (YYYY-MM-DD, today).")
  var until: String?

  func run() async throws {
    let configuration = try options.configuration()
    let day = try LastDay.read(until)
    try await reporting {
      let demo = try await DemoRun.prepare(configuration, seed: seed, until: day, clock: .live)
      try await demo.server.run { port in
        let address = "http://\(configuration.host):\(port)\(configuration.basePath)/"
        for line in DemoNotice.lines(demo.card, address: address, mailFolder: demo.mailFolder) {
          Output.say(line)
        }
      }
    }
  }
}
