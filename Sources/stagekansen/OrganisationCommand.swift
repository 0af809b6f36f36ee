import ArgumentParser

struct OrganisationCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "organisation", abstract: "The schools on this server.",
    subcommands: [OrganisationAdd.self, OrganisationRecover.self])
}
