import ArgumentParser

struct OrganisationCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "organisation", abstract: "The schools and bureaus on this server.",
    subcommands: [OrganisationAdd.self, OrganisationAddBureau.self, OrganisationRecover.self])
}
