import Core
import HTTPTypes
import Organisations
import Outbox
import Storage
import TestSupport
import Testing
import Texts

@testable import Cases

@Suite("Acting in a case") struct ActingTests {
  private static let first = [
    "handler_name": "Bram", "recognition": "Wat naar dat je \"zo\" <werd> behandeld & weggestuurd.",
    "next_step": "Ik bel je morgen.",
  ]

  /// A colleague who has the first answer typed in, and the case it is for.
  private func answering(_ engine: TestEngine, _ work: (inout Colleague, Received) async throws -> Void)
    async throws
  {
    try await Office.on(engine) { office in
      var bram = try await office.hire("Bram", .deskOwner)
      let report = try await office.receive()
      await bram.get("\(report.path)/recognise")
      try await work(&bram, report)
    }
  }

  @Test(
    "shows what the student will read, sends only then, and says that it is done", arguments: TestEngine.all)
  func previewThenSend(engine: TestEngine) async throws {
    try await answering(engine) { bram, report in
      let path = "\(report.path)/recognise"
      await bram.post(path, Self.first.merging(["date": "2027-02-17"]) { $1 }, step: "bekijk")
      #expect(bram.status == .ok)
      #expect(bram.page.contains("Zo leest de student het"))
      #expect(bram.page.contains("Wat naar dat je &quot;zo&quot; &lt;werd&gt; behandeld &amp; weggestuurd."))
      #expect(bram.page.contains("woensdag 17 februari 2027"))
      try await report.expectEvents(1)
      await bram.post(path, [:], step: "verstuur")
      #expect(bram.status == .seeOther)
      #expect(bram.location == "\(report.path)?gedaan=recognise")
      let last = try await report.events.last
      #expect(last?.words[.recognition] == Self.first["recognition"])
      await bram.get(bram.location)
      #expect(bram.page.contains("Gelukt: Eerste reactie geschreven."))
      #expect(bram.page.contains("Behandelaar: Bram"))
    }
  }

  @Test("goes back from the preview with everything still typed", arguments: TestEngine.all)
  func mend(engine: TestEngine) async throws {
    try await answering(engine) { bram, report in
      let path = "\(report.path)/recognise"
      await bram.post(path, Self.first.merging(["date": "17-2-2027"]) { $1 }, step: "bekijk")
      await bram.post(path, [:], step: "pas_aan")
      #expect(bram.page.contains("&lt;werd&gt; behandeld &amp; weggestuurd.</textarea>"))
      #expect(bram.page.contains("value=\"17-2-2027\""))
      try await report.expectEvents(1)
    }
  }

  @Test(
    "keeps what was typed when words are missing, prepared, or the day lies too far",
    arguments: TestEngine.all)
  func mistakes(engine: TestEngine) async throws {
    try await answering(engine) { bram, report in
      let path = "\(report.path)/recognise"
      for (field, value, words) in [
        ("next_step", "", "Vul nog in: Wat de volgende stap is."),
        ("recognition", "Ik neem serieus wat je hebt meegemaakt.", "Schrijf er ook iets van jezelf bij."),
        ("date", "2027-12-31", "Kies een dag van maandag 15 februari 2027"),
        ("date", "ooit", "Kies een dag, bijvoorbeeld"),
      ] {
        var typed = Self.first.merging(["date": "2027-02-17"]) { $1 }
        typed[field] = value
        await bram.post(path, typed, step: "bekijk")
        #expect(bram.status == .badRequest)
        #expect(bram.page.contains(words))
        #expect(bram.page.contains("href=\"#\(field)\""))
        #expect(bram.page.contains("value=\"Bram\""))
      }
      try await report.expectEvents(1)
    }
  }

  @Test("applies a form once that was sent twice", arguments: TestEngine.all)
  func twice(engine: TestEngine) async throws {
    try await answering(engine) { bram, report in
      let path = "\(report.path)/recognise"
      await bram.post(path, Self.first.merging(["date": "2027-02-17"]) { $1 }, step: "bekijk")
      var again = bram
      await bram.post(path, [:], step: "verstuur")
      await again.post(path, [:], step: "verstuur")
      #expect(bram.status == .seeOther)
      #expect(again.status == .seeOther)
      try await report.expectEvents(2)
    }
  }

  @Test("shows the form again with its text when the case moved on", arguments: TestEngine.all)
  func moved(engine: TestEngine) async throws {
    try await answering(engine) { bram, report in
      try await report.student(CaseCommand(.writeMessage, words: [.message: "Nog iets"]))
      let path = "\(report.path)/recognise"
      await bram.post(path, Self.first.merging(["date": "2027-02-17"]) { $1 }, step: "verstuur")
      #expect(bram.status == .badRequest)
      #expect(bram.page.contains("Er is net iets veranderd in dit dossier."))
      #expect(bram.page.contains("weggestuurd.</textarea>"))
      try await report.expectEvents(2)
      await bram.post(path, Self.first.merging(["date": "2027-02-17"]) { $1 }, step: "verstuur")
      try await report.expectEvents(3)
    }
  }

  @Test("takes no form that did not come from us, and keeps its text", arguments: TestEngine.all)
  func foreign(engine: TestEngine) async throws {
    try await answering(engine) { bram, report in
      let typed = Self.first.merging(["date": "2027-02-17", "token": "1.ff"]) { $1 }
      await bram.post("\(report.path)/recognise", typed, step: "verstuur")
      #expect(bram.status == .badRequest)
      #expect(bram.page.contains("weggestuurd.</textarea>"))
      try await report.expectEvents(1)
    }
  }

  @Test("says in words why something can't be done now", arguments: TestEngine.all)
  func refused(engine: TestEngine) async throws {
    try await answering(engine) { bram, report in
      for (action, words) in [
        ("set_plan", "Dit kan niet als de stand is: Ontvangen."),
        (
          "share_with_supervisor",
          "De student heeft hier geen toestemming voor gegeven: begeleider leest mee."
        ),
      ] {
        await bram.get("\(report.path)/\(action)")
        #expect(bram.status == .conflict)
        #expect(bram.page.contains(words))
      }
      for action in ["send", "reopen", "nothing"] {
        await bram.get("\(report.path)/\(action)")
        #expect(bram.status == .notFound)
      }
    }
  }

  @Test("hands a case on to who may have it, and to nobody else", arguments: TestEngine.all)
  func assign(engine: TestEngine) async throws {
    try await Office.on(engine) { office in
      var bram = try await office.hire("Bram", .deskOwner)
      var chantal = try await office.hire("Chantal", .coordinator)
      let noor = try await office.hire("Noor", .coordinator)
      let frank = try await office.hire("Frank", .administrator)
      let report = try await office.receive(excluded: [noor.id])
      let path = "\(report.path)/assign"
      await bram.get(path)
      #expect(bram.page.contains(chantal.id.text))
      #expect(!bram.page.contains(noor.id.text))
      for other in [noor.id, frank.id] {
        await bram.post(path, ["choice": other.text], step: "verstuur")
        #expect(bram.status == .badRequest)
      }
      await bram.post(path, ["choice": chantal.id.text], step: "verstuur")
      #expect(bram.status == .seeOther)
      await chantal.get("/werk")
      #expect(chantal.page.contains(report.id.text))
      await bram.get("/werk?lijst=team")
      #expect(bram.page.contains("\(report.path)/take_over"))
      await bram.get("\(report.path)/take_over")
      await bram.post("\(report.path)/take_over", [:], step: "verstuur")
      await bram.get("/werk")
      #expect(bram.page.contains(report.id.text))
    }
  }

  @Test("leads who steps aside back to the list, and keeps them out", arguments: TestEngine.all)
  func stepAside(engine: TestEngine) async throws {
    try await Office.on(engine) { office in
      var bram = try await office.hire("Bram", .deskOwner)
      var chantal = try await office.hire("Chantal", .coordinator)
      let report = try await office.receive()
      await chantal.get("\(report.path)/exclude_member")
      await chantal.post("\(report.path)/exclude_member", ["choice": chantal.id.text], step: "verstuur")
      #expect(chantal.location == "/werk?gedaan=exclude_member")
      await chantal.get(report.path)
      #expect(chantal.status == .notFound)
      await bram.get(report.path)
      #expect(bram.status == .ok)
    }
  }

  @Test(
    "tells the student by a letter without content, once for each message and never for a note",
    arguments: TestEngine.all)
  func letter(engine: TestEngine) async throws {
    try await answering(engine) { bram, report in
      try await bram.office.database.write {
        try AlertAddressStore(keys: Office.keys).put(
          "amina@example.org", language: .dutch, for: report.id, on: $0)
      }
      await bram.get("\(report.path)/internal_note")
      await bram.post("\(report.path)/internal_note", ["note": "Even overleggen"], step: "verstuur")
      try await bram.expectLetters([:])
      await bram.get("\(report.path)/send_message")
      await bram.post("\(report.path)/send_message", ["message": "Geheim"], step: "verstuur")
      try await bram.expectLetters([.waiting: 1])
      await bram.get(report.path)
      #expect(!bram.page.contains("amina@example.org"))
    }
  }

  @Test("says in the letter nothing but that there is a message")
  func letterWords() {
    for language in [CaseNotices.subject, CaseNotices.body].flatMap({ [$0.dutch, $0.english] }) {
      #expect(!language.contains("http"))
      #expect(!language.contains("{"))
      for word in ["discriminatie", "stage", "melding", "school", "report"] {
        #expect(!language.lowercased().contains(word))
      }
    }
  }
}
