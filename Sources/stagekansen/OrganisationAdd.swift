import App
import ArgumentParser

struct OrganisationAdd: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add",
    abstract: "Set up a school: prints its recovery key and the invitation links, once.",
    discussion: FoundingOptions.people)

  @OptionGroup var options: FoundingOptions
  @Option(help: "Who owns the reporting desk.")
  var deskOwner: String
  @Option(help: "A confidential adviser.")
  var adviser: String
  @Option(help: "The person outside the line, who hears of promises that are long overdue.")
  var overseer: String?

  func run() async throws {
    try await options.found(
      Founding(
        slug: options.slug, name: options.name, phone: options.phone, deskOwner: deskOwner, adviser: adviser,
        administrator: options.administrator, overseer: overseer, isRehearsal: options.rehearsal))
  }
}
