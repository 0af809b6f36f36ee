import Cases
import Core
import HTTPTypes
import Organisations
import TestSupport
import Testing

@Suite("Boards and figures in use") struct FiguresPagesTests {
  @Test("the board shows cases of the desk without content, to who works there", arguments: TestEngine.all)
  func board(engine: TestEngine) async throws {
    try await Office.on(engine) { office in
      var bram = try await office.hire("Bram", .deskOwner)
      let late = try await office.receive(at: Sample.monday.adding(seconds: -86_400 * 14))
      await bram.get("/werk/bord")
      #expect(bram.status == .ok)
      #expect(bram.page.contains("Te laat (1)") && bram.page.contains("Naar buiten (0)"))
      #expect(bram.page.contains("href=\"\(late.path)\"") && bram.page.contains("Erkennen · nog van niemand"))
      #expect(!bram.page.contains("Kanariegeel") && !bram.page.contains("sollicit"))
      for role in [Role.supervisor, .administrator, .overseer] {
        var other = try await office.hire("Iemand", role)
        await other.get("/werk/bord")
        #expect(other.status == .forbidden, "\(role)")
      }
    }
  }

  @Test("the school's figures have no case, and only after they were made", arguments: TestEngine.all)
  func own(engine: TestEngine) async throws {
    try await Office.on(engine) { office in
      var ivo = try await office.hire("Ivo", .overseer)
      let report = try await office.receive(at: Sample.monday.adding(seconds: -86_400 * 60))
      await ivo.get("/werk/cijfers")
      #expect(ivo.page.contains("Er zijn nog geen cijfers"))
      try await makeFigures(office)
      await ivo.get("/werk/cijfers")
      #expect(ivo.status == .ok && ivo.page.contains("niet getoond"))
      #expect(!ivo.page.contains(CaseIDs.short(report.id)) && !ivo.page.contains(report.id.text))
      var chantal = try await office.hire("Chantal", .coordinator)
      await chantal.get("/werk/cijfers")
      #expect(chantal.status == .forbidden)
    }
  }

  @Test("everybody sees terms and figures of a school, but none of fewer than five reports")
  func published() async throws {
    try await Office.on(.sqlite) { office in
      for _ in 0..<7 { _ = try await office.receive(at: Sample.monday.adding(seconds: -86_400 * 60)) }
      try await makeFigures(office)
      var visitor = Colleague(office: office, id: Sample.id(1), role: .deskOwner, cookie: "x")
      await visitor.get("/s/noord/cijfers")
      #expect(visitor.status == .ok)
      #expect(visitor.page.contains("binnen 2 werkdagen") && visitor.page.contains("0% – over 7 meldingen"))
      await visitor.get("/s/zuid/cijfers")
      #expect(visitor.page.contains("Niet getoond: minder dan 5 meldingen"))
      await visitor.get("/s/west/cijfers")
      #expect(visitor.status == .notFound)
      await visitor.get("/cijfers?volgorde=toezeggingen")
      #expect(visitor.page.contains("te weinig scholen met cijfers"))
      #expect(!visitor.page.contains("verzonnen"))
    }
  }

  private func makeFigures(_ office: Office) async throws {
    let job = FigureJob(
      database: office.database, keys: Office.keys, clock: .fixed(Sample.monday), countsSynthetic: false)
    #expect(try await job.run())
  }
}

/// The short name of a case, as the staff's pages write it.
private enum CaseIDs {
  static func short(_ id: ID<Case>) -> String {
    let short = id.text.prefix(8).uppercased()
    return "\(short.prefix(4))-\(short.suffix(4))"
  }
}
