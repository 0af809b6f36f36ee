import Audit
import Core
import Organisations
import PracticeTests
import Storage
import TestSupport
import Testing

@Suite("Pages of a campaign") struct CampaignPageTests {
  @Test("a researcher begins a campaign and takes it on", arguments: TestEngine.all)
  func begin(engine: TestEngine) async throws {
    try await Offices.on(engine) { offices in
      var rosa = try await offices.hire("Rosa")
      let empty = await rosa.send(at: "/werk/praktijktests")
      #expect(empty.status == 400 && empty.problems == ["Geef de test een naam."])
      let made = await rosa.send(at: "/werk/praktijktests", ["title": ["Zorg <Noord> 2027"]])
      let path = try #require(made.location)
      let page = await rosa.get(path)
      #expect(page.status == 200 && page.heading == "Zorg <Noord> 2027")
      #expect(page.text.contains("Jouw taak in deze test: ontwerper"))
      #expect(await rosa.get("/werk/praktijktests").text.contains("Zorg <Noord> 2027 Concept"))
    }
  }

  @Test("a school, an administrator and another bureau see nothing", arguments: TestEngine.all)
  func others(engine: TestEngine) async throws {
    try await Offices.on(engine) { offices in
      let made = try await Campaigns.draft(offices)
      for role in Role.allCases where role.kinds.contains(.school) {
        var somebody = try await offices.hire("Iemand", role, at: offices.school)
        #expect(await somebody.get("/werk/praktijktests").status == 403, "\(role)")
        #expect(await somebody.get(made.path).status == 403, "\(role)")
      }
      var hugo = try await offices.hire("Hugo", .administrator)
      #expect(await hugo.get(made.path).status == 403)
      for role in [Role.researcher, .consultant] {
        var zoe = try await offices.hire("Zoe", role, at: offices.south)
        #expect(await zoe.get("/werk/praktijktests").text.contains("Er is nog geen praktijktest"))
        for part in ["", "/functies", "/logboek", "/stap/register"] {
          #expect(await zoe.get(made.path + part).status == 404, "\(part)")
        }
      }
      let south = offices.south.organisation.id.text
      let keys = offices.keys
      let entries = try await offices.database.read {
        try AuditLog.entries(of: south, limit: 50, on: $0, keys: keys)
      }
      #expect(entries.count { $0.entry.action == .accessRefused && $0.entry.object == made.id.text } == 8)
    }
  }

  @Test("a member without a function can't read the log, and the log says so", arguments: TestEngine.all)
  func noFunction(engine: TestEngine) async throws {
    try await Offices.on(engine) { offices in
      let made = try await Campaigns.draft(offices)
      var noor = try await offices.hire("Noor")
      #expect(await noor.get(made.path).text.contains("Je hebt in deze test geen taak"))
      #expect(await noor.get("\(made.path)/logboek").status == 403)
      let last = try #require(try await made.log().last?.event)
      #expect(last.kind == .refused && last.member == noor.id && last.details[.section] == "logboek")
      var fatima = made.officer
      let page = await fatima.get("\(made.path)/logboek")
      #expect(page.status == 200 && page.text.contains("Alle 8 regels passen op elkaar"))
      #expect(page.text.contains("Noor") && page.text.contains("Geweigerd: logboek"))
    }
  }

  @Test("functions are given and taken on the page, within the rules", arguments: TestEngine.all)
  func functions(engine: TestEngine) async throws {
    try await Offices.on(engine) { offices in
      var made = try await Campaigns.draft(offices)
      let path = "\(made.path)/functies"
      let refused = await made.designer.send(
        at: path, ["member": [made.sender.id.text], "function": ["coder"]], button: nil)
      #expect(refused.status == 409 && refused.text.contains("verzender"))
      #expect(await made.sender.get(path).forms.count == 1, "only the form to sign out")
      let nobody = await made.designer.visitor.post(path, ["function": ["coder"]])
      #expect(nobody.status == 400)
    }
  }

  @Test(
    "a step that is not allowed says what is missing, and one that is asks why", arguments: TestEngine.all)
  func steps(engine: TestEngine) async throws {
    try await Offices.on(engine) { offices in
      var made = try await Campaigns.draft(offices)
      let register = await made.designer.send(at: "\(made.path)/stap/register")
      #expect(register.status == 409)
      #expect(register.text.contains("Eerst moet dit in orde zijn"))
      #expect(register.text.contains("De brieven hebben geen fouten meer"))
      let silent = await made.designer.send(at: "\(made.path)/stap/discard")
      #expect(silent.status == 400 && silent.problems == ["Schrijf op waarom je dit doet."])
      let done = await made.designer.send(at: "\(made.path)/stap/discard", ["reason": ["Andere opzet"]])
      #expect(done.status == 303 && done.location == made.path)
      #expect(try await made.campaign().state == .purged)
      #expect(await made.designer.get("\(made.path)/stap/dansen").status == 404)
    }
  }
}

@Suite("The key of a campaign") struct CampaignKeyTests {
  @Test(
    "opens for who has a function and for the desk team of the bureau, until it is destroyed",
    arguments: TestEngine.all)
  func holders(engine: TestEngine) async throws {
    try await Offices.on(engine) { offices in
      let made = try await Campaigns.draft(offices)
      let keys = CampaignKeys(keys: offices.keys)
      func opens(_ colleague: Colleague) async throws -> Bool {
        let viewer = try await colleague.viewer()
        return try await offices.database.read { try keys.key(of: made.id, for: viewer, on: $0) != nil }
      }
      #expect(try await opens(made.designer))
      #expect(try await opens(made.officer))
      #expect(try await opens(made.approver))
      let stranger = try await offices.hire("Noor")
      #expect(try await !opens(stranger))
      let other = try await offices.hire("Zoe", .consultant, at: offices.south)
      #expect(try await !opens(other))
      #expect(try await made.take(.discard, by: made.designer, reason: "weg") == nil)
      #expect(try await !opens(made.designer))
      #expect(try await !opens(made.approver))
    }
  }
}
