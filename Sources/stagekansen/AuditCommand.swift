import App
import ArgumentParser
import Cases
import Core
import Foundation
import Vault

/// `stagekansen audit …`
struct AuditCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "audit", abstract: "Check that nothing was rewritten.",
    subcommands: [VerifyAuditCommand.self])
}

/// `stagekansen audit verify`
struct VerifyAuditCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "Check the events of all cases, the proofs of the days and the audit log; changes nothing.",
    discussion: """
      Prints one line for each problem. With --published it also compares copies of day proofs that were \
      kept elsewhere: only these show a history that was rewritten with the keys of the server. \
      Exit code 0: nothing found. 1: problems. 2: wrong use. 3: the installation can't be read.
      """)

  @OptionGroup var options: ServerOptions
  @Option(help: "A saved day proof, as it was published; may be given several times.")
  var published: [String] = []
  @Flag(help: "Print one JSON object.")
  var json = false

  func run() async throws {
    let configuration = try options.configuration()
    let copies = try published.map { path in
      guard let bytes = FileManager.default.contents(atPath: path) else {
        throw Failure.environment("stagekansen: \(path): cannot be read")
      }
      return (name: path, text: String(decoding: bytes, as: UTF8.self))
    }
    var found: [ProofProblem] = []
    let summary = try await reporting {
      try await AuditVerification.run(on: configuration.installation, published: copies, randomness: .live) {
        if json { found.append($0) } else { Output.say($0.line) }
      }
    }
    if json {
      Output.say(try Answer(summary, found).text())
    } else {
      for line in AuditVerification.lines(summary) { Output.say(line) }
    }
    if summary.problems > 0 {
      throw Failure.badInput("stagekansen: \(summary.problems) problems in the history")
    }
  }
}

private struct Answer: Encodable {
  struct Problem: Encodable {
    let kind: String
    let place: String
    let words: String
  }
  let cases: Int
  let events: Int
  let eventsWithoutHash: Int
  let eventsWaiting: Int
  let batches: Int
  let auditEntries: Int
  let auditEntriesWaiting: Int
  let problems: [Problem]

  init(_ summary: HistoryCheck.Summary, _ found: [ProofProblem]) {
    cases = summary.cases
    events = summary.events
    eventsWithoutHash = summary.eventsWithoutHash
    eventsWaiting = summary.eventsWaiting
    batches = summary.batches
    auditEntries = summary.auditEntries
    auditEntriesWaiting = summary.auditEntriesWaiting
    problems = found.map { Problem(kind: $0.kind.rawValue, place: $0.place, words: $0.words) }
  }

  func text() throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(self), as: UTF8.self)
  }
}
