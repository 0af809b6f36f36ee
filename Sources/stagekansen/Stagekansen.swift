import ArgumentParser

@main
struct Stagekansen: AsyncParsableCommand {
  static let configuration = CommandConfiguration(commandName: "stagekansen", abstract: "Stagekansen")
}
