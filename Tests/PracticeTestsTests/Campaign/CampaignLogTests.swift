import Core
import PracticeTests
import Storage
import TestSupport
import Testing

@Suite("The log of a campaign") struct CampaignLogTests {
  @Test("has each step, each refusal and each function, by whom and why", arguments: TestEngine.all)
  func lines(engine: TestEngine) async throws {
    try await Offices.on(engine) { offices in
      let made = try await Campaigns.draft(offices)
      #expect(try await made.take(.start, by: made.sender) == .notFrom(.draft))
      #expect(try await made.take(.discard, by: made.coder, reason: "weg") == .missingFunction([.designer]))
      #expect(try await made.give(.coder, to: made.sender) == .keptApart([.sender]))
      #expect(try await made.take(.discard, by: made.designer, reason: "Toch niet") == nil)
      let log = try await made.log()
      #expect(log.map(\.event.sequence) == Array(1...log.count))
      let kinds: [CampaignEventKind] =
        [.created] + Array(repeating: .functionGiven, count: 6)
        + [.refused, .refused, .refused, .stepTaken]
      #expect(log.map(\.event.kind) == kinds)
      let last = try #require(log.last?.event)
      #expect(last.member == made.designer.id && last.details[.reason] == "Toch niet")
      #expect(last.details[.from] == "draft" && last.details[.to] == "purged")
      let refused = log.map(\.event).filter { $0.kind == .refused }
      #expect(refused.map { $0.details[.refusal] } == ["not_from", "missing_function", "kept_apart"])
      #expect(refused.last?.details[.about] == "sender")
      #expect(CampaignLogChain.firstBroken(log, of: made.id) == nil)
    }
  }

  @Test("cannot be changed or emptied by a statement", arguments: TestEngine.all)
  func kept(engine: TestEngine) async throws {
    try await Offices.on(engine) { offices in
      let made = try await Campaigns.draft(offices)
      let count = try await made.log().count
      for sql: SQL in ["UPDATE campaign_event SET at = 1", "DELETE FROM campaign_event"] {
        await #expect(throws: (any Error).self) { try await offices.database.write { try $0.run(sql) } }
      }
      #expect(try await made.log().count == count)
    }
  }

  @Test("shows a line that was changed, taken out or put in") func broken() async throws {
    try await Offices.on(.sqlite) { offices in
      let made = try await Campaigns.draft(offices)
      let log = try await made.log()
      var changed = log
      let event = log[2].event
      changed[2] = CampaignLogChain.Link(
        event: CampaignEvent(
          sequence: event.sequence, at: event.at, member: made.coder.id, kind: event.kind,
          details: event.details), hash: log[2].hash)
      #expect(CampaignLogChain.firstBroken(changed, of: made.id) == 3)
      var shorter = log
      shorter.remove(at: 3)
      #expect(CampaignLogChain.firstBroken(shorter, of: made.id) == 4)
      #expect(CampaignLogChain.firstBroken(log, of: ID(using: .seeded(9))) == 1)
    }
  }
}
