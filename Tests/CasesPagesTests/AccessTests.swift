import Audit
import Cases
import Core
import HTTPTypes
import Organisations
import Storage
import TestSupport
import Testing

@Suite("Who can open a case") struct AccessTests {
  @Test("the desk can, and the look is noted for the student", arguments: TestEngine.all)
  func desk(engine: TestEngine) async throws {
    try await Office.on(engine) { office in
      var bram = try await office.hire("Bram", .deskOwner)
      let report = try await office.receive()
      await bram.get(report.path)
      #expect(bram.status == .ok)
      #expect(bram.page.contains("Ze zeiden Kanariegeel."))
      #expect(bram.page.contains("Papegaai BV"))
      let looks = try await office.database.read {
        try AuditLog.looks(at: report.id.text, on: $0, keys: Office.keys)
      }
      #expect(looks.map(\.member) == [bram.id.text])
    }
  }

  @Test("for others it is as if it did not exist", arguments: TestEngine.all)
  func others(engine: TestEngine) async throws {
    try await Office.on(engine) { office in
      _ = try await office.hire("Bram", .deskOwner)
      let chantal = try await office.hire("Chantal", .coordinator)
      let colleagues = [
        try await office.hire("Dirk", .deskOwner, at: office.south), chantal,
        try await office.hire("Vera", .confidentialAdviser), try await office.hire("Sam", .supervisor),
      ]
      let report = try await office.receive(consents: [.supervisor], excluded: [chantal.id])
      for var colleague in colleagues {
        await colleague.get("/werk/\(ID<Case>(using: .seeded(5)))")
        let unknown = colleague.page.replacing(ID<Case>(using: .seeded(5)).text, with: "")
        for end in ["", "/recognise", "/send_message", "/bestand/1"] {
          await colleague.get(report.path + end)
          #expect(colleague.status == .notFound)
          #expect(end != "" || colleague.page.replacing(report.id.text, with: "") == unknown)
        }
        await colleague.post(
          "\(report.path)/send_message", ["message": "Hoi", "version": "1"], step: "verstuur")
        try await report.expectEvents(1)
        for list in ["mijn", "team", "vrij", "telaat", "gedeeld"] {
          await colleague.get("/werk?lijst=\(list)")
          #expect(!colleague.page.contains(report.id.text))
        }
      }
    }
  }

  @Test("an administrator gets no case and no list", arguments: TestEngine.all)
  func administrator(engine: TestEngine) async throws {
    try await Office.on(engine) { office in
      var frank = try await office.hire("Frank", .administrator)
      let report = try await office.receive()
      for path in ["/werk", report.path, report.path + "/recognise", report.path + "/bestand/1"] {
        await frank.get(path)
        #expect(frank.status == .forbidden)
        #expect(!frank.page.contains("Kanariegeel"))
      }
    }
  }

  @Test(
    "a supervisor can while the student allows it, and no longer after being skipped",
    arguments: TestEngine.all)
  func supervisor(engine: TestEngine) async throws {
    try await Office.on(engine) { office in
      var bram = try await office.hire("Bram", .deskOwner)
      var sam = try await office.hire("Sam", .supervisor)
      let report = try await office.receive(consents: [.supervisor])
      await bram.get("\(report.path)/share_with_supervisor")
      #expect(bram.page.contains("Sam"))
      await bram.post("\(report.path)/share_with_supervisor", ["choice": sam.id.text], step: "verstuur")
      #expect(bram.status == .seeOther)
      await sam.get("/werk?lijst=gedeeld")
      #expect(sam.page.contains(report.id.text))
      await sam.get(report.path)
      #expect(sam.status == .ok)
      #expect(sam.page.contains("Onderzoek niet alleen"))
      await sam.get("\(report.path)/recognise")
      #expect(sam.status == .conflict)
      try await report.student(CaseCommand(.skipSupervisor))
      await sam.get(report.path)
      #expect(sam.status == .notFound)
      await sam.get("/werk?lijst=gedeeld")
      #expect(!sam.page.contains(report.id.text))
    }
  }

  @Test(
    "an adviser sees what came to the advisers, and leaves no trace in the school's list",
    arguments: TestEngine.all)
  func adviser(engine: TestEngine) async throws {
    try await Office.on(engine) { office in
      var vera = try await office.hire("Vera", .confidentialAdviser)
      var bram = try await office.hire("Bram", .deskOwner)
      let report = try await office.receive(.advisers)
      await vera.get("/werk?lijst=team")
      #expect(vera.page.contains(report.id.text))
      await vera.get(report.path)
      #expect(vera.status == .ok)
      await bram.get(report.path)
      #expect(bram.status == .notFound)
      let listed = try await office.database.read {
        try AuditLog.entries(of: office.north.organisation.id.text, limit: 50, on: $0, keys: Office.keys)
      }
      #expect(!listed.contains { $0.entry.actor?.id == vera.id.text })
    }
  }

  @Test("a file is kept by the browser and never shown, and its look is noted", arguments: TestEngine.all)
  func file(engine: TestEngine) async throws {
    try await Office.on(engine) { office in
      var bram = try await office.hire("Bram", .deskOwner)
      let report = try await office.receive()
      await bram.get("\(report.path)/bestand/1")
      #expect(bram.page == "%PDF-1.7")
      #expect(bram.headers[.contentDisposition] == "attachment; filename=\"bestand-1.pdf\"")
      #expect(bram.headers[.contentSecurityPolicy]?.hasPrefix("sandbox") == true)
      let looks = try await office.database.read {
        try AuditLog.looks(at: report.id.text, on: $0, keys: Office.keys)
      }
      #expect(looks.count == 1)
      for path in ["2", "0", "x", "99999999999999999999"] {
        await bram.get("\(report.path)/bestand/\(path)")
        #expect(bram.status == .notFound)
      }
    }
  }
}
