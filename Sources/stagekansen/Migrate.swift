import App
import ArgumentParser
import Core
import Storage

struct Migrate: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Bring the database to the present schema; serve does so too.")

  @OptionGroup var options: ServerOptions

  func run() async throws {
    let configuration = try options.configuration()
    try await reporting {
      let open = try await OpenInstallation.open(configuration.installation, clock: .live, randomness: .live)
      for step in open.newSteps { Output.say(step) }
      try await open.database.close()
    }
  }
}
