import Cases
import Core
import HTTPTypes
import Reporting
import Storage
import TestSupport
import Testing
import Vault
import Web

@Suite("Coming back with a code") struct CodeTests {
  /// What a page looks like, without tokens and without what was typed.
  private func shape(_ page: ShownPage) -> String {
    page.html.replacing(/value=\x22[^\x22]*\x22/, with: "value")
  }

  private func enter(_ code: String, _ visitor: inout Visitor) async -> ShownPage {
    await visitor.send(await visitor.get("/c"), to: "/c", ["code": [code]])
  }

  @Test("a code opens the report on another device, however it is typed", arguments: TestEngine.all)
  func opens(engine: TestEngine) async throws {
    try await TestSchool.run(engine) { school in
      var amina = Reporter(school)
      let code = try #require(await amina.report("Ze zeiden nee.").code)
      let arabic = String(code.map { $0.wholeNumberValue.map { "٠١٢٣٤٥٦٧٨٩".map { $0 }[$0] } ?? $0 })
      for typed in [
        code, code.replacing(" ", with: ""), code.replacing(" ", with: "-"), "  \(code) ", arabic,
      ] {
        let (_, page) = await Reporter.back(school, with: typed)
        #expect(page.heading == "Je melding is binnen", "\(typed)")
      }
    }
  }

  @Test("unknown, erased and never given codes have one answer of one shape", arguments: TestEngine.all)
  func neutral(engine: TestEngine) async throws {
    try await TestSchool.run(engine) { school in
      var amina = Reporter(school)
      let erased = try #require(await amina.report().code)
      try await school.database.write { connection in
        let id = try TestSchool.onlyCase(on: connection)
        try CaseStore(keys: school.server.environment.keys).erase(id, on: connection)
      }
      var visitor = Visitor(school.server)
      var shapes: Set<String> = []
      for code in [erased, ReceiptCode(using: .seeded(77)).grouped, ReceiptCode(using: .seeded(78)).grouped] {
        let page = await enter(code, &visitor)
        #expect(
          page.status == 400
            && page.problems == ["Met deze code vinden we niets. Kijk of alle cijfers kloppen."])
        shapes.insert(shape(page))
      }
      #expect(shapes.count == 1)
    }
  }

  @Test("a typing mistake is told before anything is looked up") func mistyped() async throws {
    try await TestSchool.run { school in
      var visitor = Visitor(school.server)
      for (typed, word) in [
        ("", "Vul je code in"), ("123", "20 cijfers"), ("abcd", "alleen cijfers"),
        ("1234 5678 9012 3456 7890", "klopt niet"),
      ] {
        let page = await enter(typed, &visitor)
        #expect(
          page.status == 400 && page.problems.count == 1 && page.problems[0].contains(word),
          "\(page.problems)")
      }
    }
  }

  @Test("a class that comes back at once is let in; a program that guesses has to wait") func limit()
    async throws
  {
    try await TestSchool.run { school in
      var program = Visitor(school.server, network: "guesses")
      var refused = 0
      for number in 0..<130
      where await enter(ReceiptCode(using: .seeded(UInt64(number))).grouped, &program).status == 429 {
        refused += 1
      }
      #expect(refused == 100)
      var pupil = Visitor(school.server, network: "class")
      #expect(await enter(ReceiptCode(using: .seeded(1)).grouped, &pupil).status == 400)
    }
  }

  @Test("right codes never wait, however many of one network mistyped theirs before them") func rightCodes()
    async throws
  {
    try await TestSchool.run { school in
      var amina = Reporter(school)
      let code = try #require(await amina.report().code)
      var program = Visitor(school.server, network: "class")
      for number in 0..<29 {
        _ = await enter(ReceiptCode(using: .seeded(UInt64(number))).grouped, &program)
      }
      for _ in 0..<60 {
        var pupil = Visitor(school.server, network: "class")
        #expect(await enter(code, &pupil).status == 303)
      }
    }
  }

  @Test("without a code the status pages lead to the question for one") func closedDoor() async throws {
    try await TestSchool.run { school in
      for route in ReportingRoom.routes where route.path.hasPrefix("/m") && route.path != "/m/sluiten" {
        var visitor = Visitor(school.server)
        let page = await visitor.request(route.method, route.path)
        #expect(page.status == 303 && page.location == "/c", "\(route.method) \(route.path)")
      }
    }
  }

  @Test(
    "quick exit and leaving forget: the cookie, the session and the way back",
    arguments: ["/weg", "/m/sluiten"])
  func forgets(way: String) async throws {
    try await TestSchool.run { school in
      var amina = Reporter(school)
      _ = await amina.report()
      let cookie = try #require(amina.visitor.cookies["m"])
      let status = await amina.visitor.get("/m")
      let page = way == "/weg" ? await amina.visitor.get(way) : await amina.visitor.send(status, to: way)
      let clearing = try #require(HTTPField.Name("Clear-Site-Data"))
      #expect(page.headers[clearing]?.contains("cache") == true)
      if way == "/weg" { #expect(page.status == 303 && page.location == "https://www.nos.nl/") }
      #expect(amina.visitor.cookies["m"] == nil)
      let kept = try await WholeDump.take(of: school.database).counts
      #expect(kept["session"] == 0)
      amina.visitor.cookies["m"] = cookie
      #expect(await amina.visitor.get("/m").location == "/c")
      #expect(await amina.visitor.get("/f/2").location == "/")
    }
  }

  @Test("quick exit while writing forgets the draft and its files, and leads where the school chose")
  func exitWhileWriting() async throws {
    try await TestSchool.run { school in
      var amina = Reporter(school)
      _ = await amina.fillIn()
      _ = await amina.visitor.send(
        await amina.visitor.get("/f/3"), to: "/f/3",
        files: [UploadedFile(field: "files", name: "x", bytes: FileTests.png)])
      #expect(await amina.visitor.get("/weg").location == "https://www.nos.nl/")
      let counts = try await WholeDump.take(of: school.database).counts
      #expect(counts["session"] == 0 && counts["draft_file"] == 0)
      var stranger = Visitor(school.server)
      #expect(await stranger.get("/weg").location == school.server.environment.settings.exitURL)
    }
  }

  @Test("a form that is left open too long can still be used to leave") func leavingLate() async throws {
    try await TestSchool.run { school in
      var amina = Reporter(school)
      _ = await amina.report()
      let page = await amina.visitor.post("/m/sluiten")
      #expect(page.status == 200 && page.heading == "Je bezoek is gesloten")
      let kept = try await WholeDump.take(of: school.database).counts
      #expect(kept["session"] == 0)
    }
  }
}

@Suite("A draft under a code") struct SavedDraftTests {
  private func saved(_ amina: inout Reporter) async throws -> (code: String, page: ShownPage) {
    _ = await amina.fillIn()
    _ = await amina.visitor.send(
      await amina.visitor.get("/f/3"), to: "/f/3",
      files: [UploadedFile(field: "files", name: "x", bytes: FileTests.png)])
    let page = await amina.visitor.send(await amina.visitor.get("/f/bewaren"), to: "/f/bewaren")
    return (try #require(page.code), page)
  }

  @Test(
    "comes back whole on another device, files included, and is sealed until then", arguments: TestEngine.all)
  func comesBack(engine: TestEngine) async throws {
    try await TestSchool.run(engine) { school in
      var amina = Reporter(school)
      let (code, page) = try await saved(&amina)
      #expect(page.text.contains("woensdag 31 maart 2027"))
      let dump = try await WholeDump.take(of: school.database)
      #expect(dump.counts["session"] == 0 && dump.counts["draft_file"] == 0 && dump.counts["case"] == 0)
      for words in Reporter.canaries { #expect(!dump.contains(words)) }
      #expect(await amina.visitor.get("/f/2").location == "/")
      var (later, first) = await Reporter.back(school, with: code)
      #expect(first.forms[0].fields["story"] == ["Ze zeiden Kanariegeel tegen mij."])
      let check = await later.visitor.get("/f/5")
      for words in Reporter.canaries { #expect(check.text.contains(words), "\(words)") }
      #expect(await later.visitor.get("/f/3").text.contains("Toegevoegde bestanden: 1"))
      let receipt = await later.visitor.send(check, to: "/f/5")
      #expect(receipt.code != nil && receipt.code != code)
      let after = try await WholeDump.take(of: school.database)
      #expect(after.counts["saved_draft"] == 0 && after.counts["case"] == 1 && after.counts["case_file"] == 1)
    }
  }

  @Test("waits until the end of the day that was named, and not longer", arguments: TestEngine.all)
  func thirtyDays(engine: TestEngine) async throws {
    try await TestSchool.run(engine) { school in
      var amina = Reporter(school)
      let (code, _) = try await saved(&amina)
      let end = Amsterdam.end(of: try #require(Day("2027-03-31")))
      school.server.clock.now = end.adding(seconds: -60)
      let (_, page) = await Reporter.back(school, with: code)
      #expect(page.heading == "Wat gebeurde er?")
      school.server.clock.now = Moment(milliseconds: end.milliseconds + 1)
      let (_, late) = await Reporter.back(school, with: code)
      #expect(late.status == 400 && late.problems.count == 1)
      let now = school.server.clock.now
      let keys = school.server.environment.keys
      try await school.database.write { try Forgetting.run(at: now, keys: keys, on: $0) }
      let kept = try await WholeDump.take(of: school.database).counts
      #expect(kept["saved_draft"] == 0)
    }
  }

  @Test("saved a second time leaves no copy under the first code") func savedAgain() async throws {
    try await TestSchool.run { school in
      var amina = Reporter(school)
      let (code, _) = try await saved(&amina)
      var (later, _) = await Reporter.back(school, with: code)
      let page = await later.visitor.send(await later.visitor.get("/f/bewaren"), to: "/f/bewaren")
      #expect(page.code != nil && page.code != code)
      let kept = try await WholeDump.take(of: school.database).counts
      #expect(kept["saved_draft"] == 1)
      #expect(await Reporter.back(school, with: code).page.status == 400)
    }
  }
}
