import App
import ArgumentParser
import Core
import Vault

struct Serve: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Run the server until it gets SIGTERM or SIGINT.")

  @OptionGroup var options: ServerOptions

  func run() async throws {
    let configuration = try options.configuration()
    try await reporting {
      let server = try await Server.open(
        configuration, isDemo: false, clock: .live, randomness: .live, derivation: KeyDerivation())
      try await server.run { port in
        Output.say("http://\(configuration.host):\(port)\(configuration.basePath)/")
      }
    }
  }
}
