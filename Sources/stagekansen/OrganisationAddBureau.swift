import App
import ArgumentParser
import Core
import Vault

struct OrganisationAddBureau: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add-bureau",
    abstract: "Set up an anti-discrimination bureau: where a report goes that a school does not answer.",
    discussion: "Each person is given as \"Name <address>\". The links hold for 24 hours.")

  @OptionGroup var options: ServerOptions
  @Option(help: "Its part of addresses: a to z, 0 to 9 and dashes.")
  var slug: String
  @Option(help: "Its full name.")
  var name: String
  @Option(help: "Where a student can call a person.")
  var phone = ""
  @Option(help: "A consultant: reads what moved outside a school.")
  var consultant: String
  @Option(help: "An administrator: invites, and sees no report.")
  var administrator: String
  @Flag(help: "For trying only: every report is marked as made up and enters no figure. For good.")
  var rehearsal = false

  func run() async throws {
    let configuration = try options.configuration()
    let founding = Founding(
      bureau: slug, name: name, phone: phone, consultant: consultant, administrator: administrator,
      isRehearsal: rehearsal)
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
