import App
import ArgumentParser
import Core
import Vault

/// What every organisation is set up with.
struct FoundingOptions: ParsableArguments {
  static let people = "Each person is given as \"Name <address>\". The links hold for 24 hours."

  @OptionGroup var server: ServerOptions
  @Option(help: "Its part of addresses: a to z, 0 to 9 and dashes.")
  var slug: String
  @Option(help: "Its full name.")
  var name: String
  @Option(help: "Where a student can call a person.")
  var phone = ""
  @Option(help: "An administrator: invites, and sees no report.")
  var administrator: String
  @Flag(help: "For trying only: every report is marked as made up and enters no figure. For good.")
  var rehearsal = false

  /// Sets it up and prints what is shown once.
  func found(_ founding: Founding) async throws {
    let configuration = try server.configuration()
    try await reporting {
      do {
        let lines = try await founding.run(
          on: configuration, clock: .live, randomness: .live, derivation: KeyDerivation())
        for line in lines { Output.say(line) }
      } catch let problem as FoundingProblem {
        throw Failure.badInput("stagekansen: \(problem.reason)")
      }
    }
  }
}
