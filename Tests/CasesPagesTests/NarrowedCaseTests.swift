import Accounts
import Core
import HTTPTypes
import Organisations
import TestSupport
import Testing
import Texts
import Web

@testable import Cases

@Suite("A case of which a member of the team is shut out") struct NarrowedCaseTests {
  @Test("stays readable by somebody: the last reader is told in the form", arguments: TestEngine.all)
  func nobodyLeft(engine: TestEngine) async throws {
    try await Office.on(engine) { office in
      var bram = try await office.hire("Bram", .deskOwner)
      let report = try await office.receive()
      await bram.get("\(report.path)/exclude_member")
      await bram.post("\(report.path)/exclude_member", ["choice": bram.id.text], step: "verstuur")
      #expect(bram.status == .badRequest)
      #expect(bram.page.contains("Dan kan niemand van je team het dossier nog lezen."))
      #expect(bram.page.contains("href=\"#choice\""))
      #expect(bram.page.contains(/value="[^"]*" checked/), "the choice is kept")
      try await report.expectEvents(1)
      await bram.get(report.path)
      #expect(bram.status == .ok, "nothing of it was kept")
    }
  }

  @Test("every problem of the store has words in both languages of the staff")
  func words() {
    for problem in [CaseProblem.notFound, .changed(seen: 1, now: 2), .noSuchMember, .nobodyLeft] {
      for language in [Language.dutch, .english] {
        #expect(problem.atField.words(language).count > 20)
      }
    }
    #expect(CaseProblem.noSuchMember.atField.field == ActionForm.choiceField)
  }

  @Test("does not exist for who joined later, until a colleague hands it over", arguments: TestEngine.all)
  func joinedLater(engine: TestEngine) async throws {
    try await Office.on(engine) { office in
      var bram = try await office.hire("Bram", .deskOwner)
      let chantal = try await office.hire("Chantal", .coordinator)
      let report = try await office.receive(excluded: [chantal.id])
      let open = try await office.receive()
      var noor = try await office.hire("Noor", .coordinator)
      for list in ["team", "vrij"] {
        await noor.get("/werk?lijst=\(list)")
        #expect(!noor.page.contains(report.id.text))
      }
      await noor.get("/werk?lijst=team")
      #expect(noor.page.contains(open.id.text))
      await noor.get(report.path)
      #expect(noor.status == .notFound)
      await bram.get("/werk?lijst=team")
      #expect(bram.page.contains(report.id.text))
      await bram.get("\(report.path)/assign")
      await bram.post("\(report.path)/assign", ["choice": noor.id.text], step: "verstuur")
      #expect(bram.status == .seeOther)
      await noor.get("/werk")
      #expect(noor.page.contains(report.id.text))
      await noor.get(report.path)
      #expect(noor.page.contains("Kanariegeel"))
    }
  }
}
