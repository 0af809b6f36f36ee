import App
import ArgumentParser

struct OrganisationAddBureau: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add-bureau",
    abstract: "Set up an anti-discrimination bureau: where a report goes that a school does not answer.",
    discussion: FoundingOptions.people)

  @OptionGroup var options: FoundingOptions
  @Option(help: "A consultant: reads what moved outside a school.")
  var consultant: String

  func run() async throws {
    try await options.found(
      Founding(
        bureau: options.slug, name: options.name, phone: options.phone, consultant: consultant,
        administrator: options.administrator, isRehearsal: options.rehearsal))
  }
}
