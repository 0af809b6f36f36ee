import App
import ArgumentParser

struct CheckConfig: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Show every setting, or every mistake at once.")

  @OptionGroup var options: ServerOptions

  func run() async throws {
    let configuration = try options.configuration()
    for setting in Setting.all {
      let value = setting.shown(configuration)
      let shown = value.isEmpty ? "-" : setting.isSecret ? "(hidden)" : value
      Output.say("\(setting.name)=\(shown)  # \(setting.help)")
    }
  }
}
