import App
import ArgumentParser
import Core
import Vault

struct OrganisationAdd: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add",
    abstract: "Set up a school: prints its recovery key and the invitation links, once.",
    discussion: "Each person is given as \"Name <address>\". The links hold for 24 hours.")

  @OptionGroup var options: ServerOptions
  @Option(help: "Its part of addresses: a to z, 0 to 9 and dashes.")
  var slug: String
  @Option(help: "Its full name.")
  var name: String
  @Option(help: "Where a student can call a person.")
  var phone = ""
  @Option(help: "Who owns the reporting desk.")
  var deskOwner: String
  @Option(help: "A confidential adviser.")
  var adviser: String
  @Option(help: "The person outside the line, who hears of promises that are long overdue.")
  var overseer: String?
  @Option(help: "An administrator: invites, and sees no report.")
  var administrator: String
  @Flag(help: "For trying only: every report is marked as made up and enters no figure. For good.")
  var rehearsal = false

  func run() async throws {
    let configuration = try options.configuration()
    let founding = Founding(
      slug: slug, name: name, phone: phone, deskOwner: deskOwner, adviser: adviser,
      administrator: administrator, overseer: overseer, isRehearsal: rehearsal)
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
