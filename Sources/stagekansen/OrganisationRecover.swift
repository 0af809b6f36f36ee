import App
import ArgumentParser
import Core

struct OrganisationRecover: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "recover",
    abstract: "Bring a team back with the recovery key on paper, when nobody can open its cases.",
    discussion: """
      Reads the recovery key from standard input, on one line or several, and prints an invitation as head \
      of the desk, or as confidential adviser. Who takes it up reads all cases of the team again, but for \
      those of which a member of the team is shut out: only single members have the key of these. For these, \
      remove the accounts whose passphrase is lost, and run the command a second time with --cases. It opens \
      to the new member each such case that no account of the team can open any more, and never one that \
      this person is shut out of. Both are written in the audit log.
      """)

  @OptionGroup var options: ServerOptions
  @Option(help: "The school's part of addresses.")
  var school: String
  @Option(help: "desk or advisers.")
  var team: Recovering.Team
  @Option(help: "Name of the person to invite; not needed with --cases.")
  var name: String?
  @Option(help: "Address of the person to invite, or who has joined.")
  var mail: String
  @Flag(help: "The second step: open lost cases to who has joined.")
  var cases = false

  func validate() throws {
    if !cases && name == nil { throw ValidationError("Missing expected argument '--name <name>'") }
  }

  func run() async throws {
    let configuration = try options.configuration()
    let recovering = Recovering(
      school: school, team: team, mail: mail, step: cases ? .openCases : .invite(name: name ?? ""))
    try await reporting {
      do {
        let lines = try await recovering.run(
          typed: TypedLines.read(), on: configuration, clock: .live, randomness: .live)
        for line in lines { Output.say(line) }
      } catch let problem as RecoveringProblem {
        throw Failure.badInput("stagekansen: \(problem.reason)")
      }
    }
  }
}

extension Recovering.Team: ExpressibleByArgument {}
