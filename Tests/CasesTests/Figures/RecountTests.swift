import Accounts
import Cases
import Core
import Foundation
import Organisations
import Testing

/// Counts and published figures against a program in another language that shares no code with ours.
@Suite("Figures, recounted") struct RecountTests {
  private static let python = ProcessInfo.processInfo.environment["STAGEKANSEN_PYTHON"]

  @Test("of 600 random histories agree with an independent program", .enabled(if: python != nil))
  func recount() throws {
    let period = FigurePeriod(first: day("2026-01-01"), last: day("2026-12-31"))
    var counts: [ID<Organisation>: FigureCounts] = [:]
    var dump = Dump(first: period.first, last: period.last)
    for seed in 0..<600 as Range<UInt64> {
      // Nine schools: from half of the cases to a few of them.
      let school = ID<Organisation>(using: .seeded(UInt64((seed + 1).trailingZeroBitCount)))
      let history = RandomHistory(seed: seed, steps: 60)
      counts[school, default: FigureCounts()].add(FigureRules.figures(of: history.events, over: period))
      dump.cases.append(DumpedCase(school: school.text, events: history.events.map(DumpedEvent.init)))
    }
    let answer = try Self.oracle(dump)
    #expect(answer.counts.count == counts.count && counts.count > 8)
    for (id, own) in counts { #expect(answer.counts[id.text] == own, "\(id)") }
    let sum = counts.values.reduce(FigureCounts(), +)
    #expect(sum.kept > 100 && sum.late > 100 && sum.missed > 100 && sum.disputed > 5, "\(sum)")
    let published = FigureRules.publish(counts)
    #expect(Self.plain(published.total) == answer.published.total.mapValues(\.cases))
    #expect(published.schools.count == answer.published.schools.count)
    for (id, figures) in published.schools {
      let theirs = answer.published.schools[id.text] ?? [:]
      #expect(Set(figures.keys.map(\.rawValue)) == Set(theirs.keys))
      for (measure, figure) in figures {
        let other = theirs[measure.rawValue]
        #expect(other?.cases == figure.cases)
        let value = (other?.value ?? -1) * Double(measure.parts)
        #expect(abs(value - Double(figure.amount)) <= 0.5001, "\(id) \(measure)")
      }
    }
  }

  private static func plain(_ figures: [FigureMeasure: PublicFigure]) -> [String: Int] {
    Dictionary(uniqueKeysWithValues: figures.map { ($0.key.rawValue, $0.value.cases) })
  }

  private static func oracle(_ dump: Dump) throws -> Answer {
    let path = URL(filePath: #filePath).appending(path: "../../../Oracles/figures_recount.py")
      .standardizedFileURL.path
    let file = FileManager.default.temporaryDirectory.appending(path: "figures-\(UUID().uuidString).json")
    try JSONEncoder().encode(dump).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let (process, output) = (Process(), Pipe())
    process.executableURL = URL(filePath: python ?? "")
    process.arguments = [path]
    process.standardInput = try FileHandle(forReadingFrom: file)
    process.standardOutput = output
    try process.run()
    let said = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return try JSONDecoder().decode(Answer.self, from: said)
  }
}

private struct Dump: Encodable {
  let first: Day
  let last: Day
  var cases: [DumpedCase] = []
}

private struct DumpedCase: Encodable {
  let school: String
  let events: [DumpedEvent]
}

private struct DumpedEvent: Encodable {
  let day: Day
  let actor: String
  let role: String
  let action: String
  let visible: Bool
  let effects: [Effect]

  init(_ event: CaseEvent) {
    day = event.at.day
    actor = event.actor.member == nil ? "other" : "member"
    role = event.actor.role.code
    action = event.action.rawValue
    visible = event.visibility == .reporter
    effects = event.effects
  }
}

private struct Answer: Decodable {
  let counts: [String: FigureCounts]
  let published: Published

  struct Published: Decodable {
    let total: [String: Figure]
    let schools: [String: [String: Figure]]
  }

  struct Figure: Decodable {
    let value: Double
    let cases: Int
  }
}
