import Accounts
import Cases
import Core
import Organisations
import Reporting
import Storage
import TestSupport
import Testing
import Web

@Suite("The status page") struct StatusTests {
  private let schoolTerms = CaseTerms(.national)

  /// Lets the coordinator do something in the only case.
  private func act(_ command: CaseCommand, _ school: TestSchool) async throws {
    let viewer = try await school.viewer(.coordinator)
    let environment = school.server.environment
    let now = environment.clock.now()
    try await school.database.write { connection in
      let id = try TestSchool.onlyCase(on: connection)
      let key = try CaseAccess(keys: environment.keys).key(of: id, for: viewer, on: connection)
      guard let key else { throw TestSchool.Missing(role: viewer.role) }
      try CaseStore(keys: environment.keys).perform(
        command, in: id, by: .member(id: viewer.id, role: viewer.role), key: key, at: now, terms: schoolTerms,
        on: connection)
    }
  }

  private func recognise(_ school: TestSchool) async throws {
    let words: [WordField: String] = [
      .handlerName: "Chantal", .recognition: "Wat je vertelt nemen we serieus.", .nextStep: "Ik bel je.",
    ]
    try await act(
      CaseCommand(.recognise, words: words, date: school.server.clock.now.day.adding(days: 2)), school)
  }

  private func explain(_ school: TestSchool) async throws {
    try await recognise(school)
    try await act(CaseCommand(.recordConversation, words: [.conversation: "Gesproken."]), school)
    try await act(CaseCommand(.setPlan, words: [.plan: "We praten met het bedrijf."]), school)
    try await act(
      CaseCommand(.recordOutcome, words: [.reason: "Intern besluit."], detail: .outcome(Outcome.allCases[0])),
      school)
    try await act(CaseCommand(.explainOutcome, words: [.explanation: "Dit is de uitkomst."]), school)
  }

  private func withReport(
    _ engine: TestEngine, _ work: (TestSchool, inout Reporter) async throws -> Void
  ) async throws {
    try await TestSchool.run(engine) { school in
      var amina = Reporter(school)
      let (page, code) = await amina.report("Ze zeiden nee.")
      #expect(code != nil, "\(page.text)")
      try await work(school, &amina)
    }
  }

  @Test("says who is at turn and the next dates, and what was said by whom", arguments: TestEngine.all)
  func turns(engine: TestEngine) async throws {
    try await withReport(engine) { school, amina in
      let first = await amina.visitor.get("/m")
      #expect(first.heading == "Je melding is binnen" && first.text.contains("Roc Oost is aan de beurt"))
      #expect(first.text.contains("woensdag 3 maart 2027") && first.text.contains("Nog niemand"))
      try await recognise(school)
      let second = await amina.visitor.get("/m")
      #expect(
        second.text.contains("Wat je vertelt nemen we serieus.")
          && second.text.contains("Chantal, Stagecoördinator"))
    }
  }

  @Test("says honestly how late the school is, and where else one can go", arguments: TestEngine.all)
  func lateness(engine: TestEngine) async throws {
    try await withReport(engine) { school, amina in
      let code = try #require(await amina.visitor.get("/f/klaar").code)
      // Due on Wednesday 3 March.
      for (day, words) in [
        ("2027-03-03", nil), ("2027-03-04", "1 werkdag te laat"), ("2027-03-05", "2 werkdagen te laat"),
        ("2027-03-07", "2 werkdagen te laat"), ("2027-03-08", "3 werkdagen te laat"),
      ] as [(String, String?)] {
        let noon = Amsterdam.start(of: try #require(Day(day))).adding(seconds: 43_200)
        school.server.clock.now = noon
        let (_, page) = await Reporter.back(school, with: code)
        #expect(page.text.contains("Wij zijn te laat") == (words != nil), "\(day)")
        if let words {
          #expect(page.text.contains(words) && page.text.contains("discriminatie.nl"), "\(day)")
        }
      }
    }
  }

  @Test(
    "never shows internal notes, nor what the company answered in its own words", arguments: TestEngine.all)
  func internalNotes(engine: TestEngine) async throws {
    try await withReport(engine) { school, amina in
      try await recognise(school)
      try await act(CaseCommand(.internalNote, words: [.note: "Kanarienotitie"]), school)
      let page = await amina.visitor.get("/m")
      #expect(!page.html.contains("Kanarienotitie") && page.text.contains("Wat je vertelt"))
    }
  }

  @Test("takes a message, tells an empty or too long one, and keeps its words", arguments: TestEngine.all)
  func messages(engine: TestEngine) async throws {
    try await withReport(engine) { school, amina in
      let page = await amina.visitor.get("/m")
      let done = await amina.visitor.send(page, to: "/m/bericht", ["message": ["Bellen kan na vier uur."]])
      #expect(done.location == "/m?gedaan=write_message")
      #expect(await amina.visitor.follow(done).text.contains("Bellen kan na vier uur."))
      let empty = await amina.visitor.send(page, to: "/m/bericht", ["message": [" "]])
      #expect(empty.status == 400 && empty.links.contains("#message"))
      let long = String(repeating: "a", count: 10_001)
      let tooLong = await amina.visitor.send(page, to: "/m/bericht", ["message": [long]])
      #expect(tooLong.status == 400 && tooLong.forms[0].fields["message"] == [long])
      school.server.clock.move(seconds: 3500)
      _ = await amina.visitor.get("/m")
      let foreign = await amina.visitor.post("/m/bericht", ["message": ["Nog iets"]])
      #expect(foreign.status == 400 && foreign.forms[0].fields["message"] == ["Nog iets"])
    }
  }

  @Test("consents and wishes can be changed, and stay as they were chosen", arguments: TestEngine.all)
  func consents(engine: TestEngine) async throws {
    try await withReport(engine) { _, amina in
      let before = await amina.visitor.get("/m/toestemming").forms[0].fields
      #expect(before["consent-company_with_name"] == ["no"])
      let page = await amina.act("/m/toestemming", ["consent-company_with_name": ["yes"]])
      #expect(page.status == 200 && page.heading == "Je melding is binnen")
      let after = await amina.visitor.get("/m/toestemming").forms[0].fields
      #expect(after["consent-company_with_name"] == ["yes"] && after["consent-supervisor"] == ["no"])
      _ = await amina.act("/m/toestemming", ["consent-company_with_name": ["no"]])
      #expect(
        await amina.visitor.get("/m/toestemming").forms[0].fields["consent-company_with_name"] == ["no"])
      _ = await amina.act("/m/wensen", ["wishes": ["apology"]])
      #expect(await amina.visitor.get("/m/wensen").forms[0].fields["wishes"] == ["apology"])
    }
  }

  @Test("a consent that is not changed is no event, but a page that says why", arguments: TestEngine.all)
  func unchanged(engine: TestEngine) async throws {
    try await withReport(engine) { _, amina in
      let page = await amina.act("/m/toestemming")
      #expect(page.status == 400 || page.status == 200)
      #expect(page.status < 500)
    }
  }

  @Test("the supervisor is passed in one tap, when there is one", arguments: TestEngine.all)
  func supervisor(engine: TestEngine) async throws {
    try await withReport(engine) { _, amina in
      #expect(await !amina.visitor.get("/m").links.contains("/m/overslaan"))
      _ = await amina.act("/m/toestemming", ["consent-supervisor": ["yes"]])
      #expect(await amina.visitor.get("/m").links.contains("/m/overslaan"))
      let page = await amina.act("/m/overslaan")
      #expect(page.status == 200 && page.heading == "Je melding is binnen")
      #expect(await amina.visitor.get("/m/toestemming").forms[0].fields["consent-supervisor"] == ["no"])
    }
  }

  @Test("a report can be paused, gone on with and withdrawn", arguments: TestEngine.all)
  func pausing(engine: TestEngine) async throws {
    try await withReport(engine) { _, amina in
      #expect(await amina.act("/m/pauze").heading == "Je melding staat stil, omdat jij dat wilt")
      #expect(await amina.visitor.get("/m").links.contains("/m/verder"))
      let again = await amina.act("/m/pauze")
      #expect(again.status == 400 && again.problems.count == 1, "pausing twice is refused in words")
      #expect(await amina.act("/m/verder").heading == "Je melding is binnen")
      #expect(await amina.act("/m/intrekken").heading == "Je hebt je melding ingetrokken")
      let page = await amina.visitor.get("/m")
      #expect(!page.links.contains("/m/pauze") && !page.forms.contains { $0.path == "/m/bericht" })
    }
  }

  @Test(
    "the verdict is asked question by question, and a no leads to somebody else", arguments: TestEngine.all)
  func verdict(engine: TestEngine) async throws {
    try await withReport(engine) { school, amina in
      try await explain(school)
      let missing = await amina.act("/m/oordeel", ["believed": ["no"]])
      #expect(missing.status == 400 && missing.links.contains("#helped") && missing.links.contains("#again"))
      #expect(missing.forms[0].fields["believed"] == ["no"])
      let given = await amina.act(
        "/m/oordeel", ["believed": ["no"], "helped": ["partly"], "again": ["yes"], "review": ["no"]])
      #expect(given.status == 200 && given.links.contains("/m/heropenen"))
      let empty = await amina.act("/m/heropenen")
      #expect(empty.status == 400)
      let reopened = await amina.act("/m/heropenen", ["message": ["Ik werd niet geloofd."]])
      #expect(reopened.heading == "Je melding is binnen" && reopened.text.contains("Ik werd niet geloofd."))
    }
  }

  @Test(
    "a no is looked at again without another question, unless the student says it is over",
    arguments: TestEngine.all)
  func review(engine: TestEngine) async throws {
    try await withReport(engine) { school, amina in
      try await explain(school)
      let given = await amina.act("/m/oordeel", ["believed": ["yes"], "helped": ["no"], "again": ["yes"]])
      #expect(given.heading == "Je melding is binnen" && !given.links.contains("/m/heropenen"))
      #expect(given.text.contains("Iemand anders schrijft je terug"))
    }
  }

  @Test("a disadvantage is told with its day, which gives the days of appeal", arguments: TestEngine.all)
  func disadvantage(engine: TestEngine) async throws {
    try await withReport(engine) { _, amina in
      let empty = await amina.act("/m/nadeel", ["heardOn": ["gisteren"]])
      #expect(
        empty.status == 400 && empty.links.contains("#disadvantage") && empty.links.contains("#heardOn"))
      #expect(empty.forms[0].fields["heardOn"] == ["gisteren"], "what was typed is kept")
      let told = await amina.act(
        "/m/nadeel",
        ["disadvantage": ["bad_assessment"], "heardOn": ["2027-03-01"], "message": ["Ik kreeg een 3."]])
      #expect(told.text.contains("15 maart 2027") && told.text.contains("12 april 2027"))
      #expect(told.text.contains("De school zoekt uit of je nadeel hebt van je melding"))
      let ended = await amina.act(
        "/m/nadeel", ["disadvantage": ["placement_ended"], "message": ["Het is gestopt."]])
      #expect(ended.links.contains("/m/geen-plek"))
      #expect(await !amina.act("/m/geen-plek").links.contains("/m/geen-plek"))
      #expect(await amina.act("/m/einde", ["day": ["2027-07-02"]]).status == 200)
    }
  }

  @Test("who may look outside is chosen, and changed", arguments: TestEngine.all)
  func outside(engine: TestEngine) async throws {
    try await withReport(engine) { school, amina in
      #expect(await amina.act("/m/buiten", ["outside": [school.bureau.id.text]]).status == 200)
      let form = await amina.visitor.get("/m/buiten")
      #expect(form.forms[0].fields["outside"] == [school.bureau.id.text])
      #expect(await amina.act("/m/buiten", ["outside": ["iemand"]]).status == 400)
      #expect(
        await amina.visitor.get("/m/buiten").forms[0].fields["outside"] == [school.bureau.id.text],
        "what is no choice takes no bureau away")
      #expect(await amina.act("/m/buiten", ["outside": ["nobody"]]).status == 200)
      #expect(await amina.visitor.get("/m/buiten").forms[0].fields["outside"] == ["nobody"])
    }
  }

  @Test("a story can be added to, and says what is missing", arguments: TestEngine.all)
  func adding(engine: TestEngine) async throws {
    try await withReport(engine) { _, amina in
      #expect(await amina.act("/m/aanvullen").status == 400)
      #expect(
        await amina.act("/m/aanvullen", ["story": ["Er was nog iets."]]).text.contains("Er was nog iets."))
    }
  }
}
