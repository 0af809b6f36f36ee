import App
import ArgumentParser
import Core

struct Doctor: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Look whether the installation can do its work; changes nothing.")

  @OptionGroup var options: ServerOptions

  func run() async throws {
    let configuration = try options.configuration()
    let findings = await Checkup.findings(configuration, clock: .live, randomness: .live)
    for finding in findings { Output.say("\(finding.isGood ? "ok   " : "FAIL ") \(finding.text)") }
    let bad = findings.filter { !$0.isGood }.count
    if bad > 0 { throw Failure.environment("stagekansen: \(bad) of \(findings.count) are not right") }
  }
}
