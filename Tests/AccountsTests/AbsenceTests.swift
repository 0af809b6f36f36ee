import Accounts
import Core
import HTTPTypes
import Organisations
import TestSupport
import Testing

@Suite("Being away") struct AbsenceTests {
  @Test("is told for days, shown back, and taken back", arguments: TestEngine.all)
  func told(engine: TestEngine) async throws {
    try await visiting(as: .deskOwner, on: engine) { visitor, school in
      await visitor.get("/werk/afwezig")
      #expect(visitor.page.contains("Je staat nu als aanwezig"))
      await visitor.post("/werk/afwezig", ["from": "2099-03-01", "until": "2099-03-12"])
      await visitor.get("/werk/afwezig")
      #expect(visitor.page.contains("1 maart 2099") && visitor.page.contains("12 maart 2099"))
      await visitor.post("/werk/afwezig", ["from": "", "until": ""])
      await visitor.get("/werk/afwezig")
      #expect(visitor.page.contains("Je staat nu als aanwezig"))
    }
  }

  @Test("keeps what was typed when it is no day, or ends before it begins", arguments: TestEngine.all)
  func mistakes(engine: TestEngine) async throws {
    try await visiting(as: .deskOwner, on: engine) { visitor, _ in
      await visitor.get("/werk/afwezig")
      await visitor.post("/werk/afwezig", ["from": "volgende week", "until": ""])
      #expect(visitor.status == .badRequest)
      #expect(visitor.page.contains("Dit is geen dag") && visitor.page.contains("value=\"volgende week\""))
      await visitor.post("/werk/afwezig", ["from": "2099-03-12", "until": "2099-03-01"])
      #expect(visitor.page.contains("De laatste dag ligt voor de eerste"))
    }
  }

  @Test("is what was said, or more than three working days unseen") func rule() throws {
    let monday = try #require(Day("2027-03-01"))
    #expect(!Presence().isAbsent(on: monday), "never kept is not away")
    #expect(!Presence(lastSeen: monday.adding(days: -5)).isAbsent(on: monday), "three working days")
    #expect(Presence(lastSeen: monday.adding(days: -6)).isAbsent(on: monday), "four")
    let away = Presence(
      lastSeen: monday, absentFrom: monday.adding(days: 1), absentUntil: monday.adding(days: 3))
    #expect((0...4).map { away.isAbsent(on: monday.adding(days: $0)) } == [false, true, true, true, false])
    #expect(
      Presence(lastSeen: monday, absentFrom: monday).isAbsent(on: monday.adding(days: 1)), "until further")
  }
}
