import Core
import HTTPTypes
import Reporting
import Storage
import TestSupport
import Testing
import Texts
import Vault
import Web

@Suite("Sending a report") struct SendingTests {
  @Test(
    "a whole report goes from the start page to a receipt with a code and three dates",
    arguments: TestEngine.all)
  func whole(engine: TestEngine) async throws {
    try await TestSchool.run(engine) { school in
      var amina = Reporter(school)
      let start = await amina.visitor.open("/")
      #expect(
        start.status == 200 && start.text.contains("Roc Oost") && start.links.contains("/f/1?s=school-een"))
      let check = await amina.fillIn()
      #expect(check.heading == "Kijk het na")
      for canary in Reporter.canaries { #expect(check.text.contains(canary), "\(canary)") }
      let receipt = await amina.visitor.send(check, to: "/f/5")
      #expect(receipt.status == 200 && receipt.heading == "Verstuurd")
      #expect(receipt.code?.wholeMatch(of: /(\d{4} ){4}\d{4}/) != nil)
      // Sent on Monday 1 March 2027: 2, 10 and 30 working days, with Good Friday and Easter Monday between.
      for date in ["woensdag 3 maart 2027", "maandag 15 maart 2027", "woensdag 14 april 2027"] {
        #expect(receipt.text.contains(date), "\(date)")
      }
    }
  }

  @Test(
    "the receipt holds by itself; one changed byte fails; it tells nothing of the story",
    arguments: TestEngine.all)
  func receipt(engine: TestEngine) async throws {
    try await TestSchool.run(engine) { school in
      var amina = Reporter(school)
      let (page, _) = await amina.report("Kanariegeel")
      let statement = try #require(page.statement)
      let verified = try Receipt.verify(text: statement)
      #expect(verified.receipt.organisation == "Roc Oost" && verified.receipt.receivedOn == Day("2027-03-01"))
      #expect(verified.receipt.promises.count == 3)
      let key = await amina.visitor.get("/sleutel")
      #expect(key.text.contains(verified.publicKeyText))
      #expect(!statement.contains("Kanarie"))
      var bytes = Array(statement.utf8)
      bytes[bytes.count / 2] ^= 1
      #expect(throws: ReceiptProblem.self) { try Receipt.verify(bytes: bytes) }
      let file = await amina.visitor.get("/m/bewijs")
      #expect(file.html == statement)
      #expect(file.headers[.contentDisposition] == "attachment; filename=\"bewijs.txt\"")
    }
  }

  @Test("nothing that was told stands in the clear in any table or log line", arguments: TestEngine.all)
  func canaries(engine: TestEngine) async throws {
    try await TestSchool.run(engine) { school in
      var amina = Reporter(school, network: "203.0.113.7")
      let receipt = await amina.visitor.send(await amina.fillIn(), to: "/f/5")
      let code = try #require(receipt.code)
      let (_, status) = await Reporter.back(school, with: code)
      #expect(status.status == 200)
      let dump = try await WholeDump.take(of: school.database)
      #expect(dump.counts["case"] == 1 && dump.counts["receipt"] == 1 && dump.bytes.count > 2000)
      let plainCode = code.replacing(" ", with: "")
      for words in Reporter.canaries + [code, plainCode, "203.0.113", "rejected_for_name", "apology"] {
        #expect(!dump.contains(words), "\(words) in the database")
        #expect(!school.server.log.all.contains { $0.contains(words) }, "\(words) in the log")
      }
      for cookie in amina.visitor.cookies.values { #expect(!dump.contains(cookie)) }
    }
  }

  @Test("pressing send twice at once gives one report, with one code", arguments: TestEngine.all)
  func twice(engine: TestEngine) async throws {
    try await TestSchool.run(engine) { school in
      var amina = Reporter(school)
      let check = await amina.tell()
      let visitor = amina.visitor
      let pages = await withTaskGroup(of: ShownPage.self) { group in
        for _ in 1...5 {
          group.addTask {
            var copy = visitor
            return await copy.send(check, to: "/f/5")
          }
        }
        return await group.reduce(into: []) { $0.append($1) }
      }
      #expect(pages.map(\.status) == [200, 200, 200, 200, 200])
      #expect(Set(pages.map(\.code)).count == 1 && pages[0].code != nil)
      let dump = try await WholeDump.take(of: school.database)
      #expect(dump.counts["case"] == 1 && dump.counts["receipt"] == 1)
      #expect(await amina.visitor.open("/f/3").code == pages[0].code, "the form leads to the receipt")
    }
  }

  @Test("thirty reports from one network in five minutes are all accepted") func classroom() async throws {
    try await TestSchool.run { school in
      for number in 1...30 {
        var pupil = Reporter(school, network: "class")
        let (page, code) = await pupil.report("Verhaal \(number)")
        #expect(code != nil, "\(number): \(page.problems)")
        school.server.clock.move(seconds: 4)
        let back = await Reporter.back(school, with: code ?? "")
        #expect(back.page.heading != "" && back.page.status == 200)
      }
      #expect(school.server.clock.now.milliseconds <= 1_803_891_600_000 + 300_000)
      let dump = try await WholeDump.take(of: school.database)
      #expect(dump.counts["case"] == 30)
    }
  }

  @Test("10,000 posts without a valid token store nothing, in no table") func flood() async throws {
    try await TestSchool.run { school in
      let before = try await WholeDump.take(of: school.database).counts
      var program = Visitor(school.server)
      let paths = [
        "/f/1", "/f/2", "/f/3", "/f/4", "/f/5", "/f/bewaren", "/c", "/m/bericht", "/m/intrekken",
        "/m/sluiten",
      ]
      let tokens = ["", "0", "1803891600000.00", String(repeating: "a", count: 80)]
      for number in 0..<10_000 {
        if number % 3 == 0 { program.cookies = [:] }
        let fields = [
          "school": [TestSchool.slug], "story": ["spam \(number)"], "token": [tokens[number % 4]],
          "code": ["1"],
          "message": ["spam"],
        ]
        // As fast as such forms are answered without waiting.
        school.server.clock.move(milliseconds: 10)
        let page = await program.post(paths[number % paths.count], fields)
        #expect(page.status < 500 && page.code == nil)
      }
      #expect(try await WholeDump.take(of: school.database).counts == before)
    }
  }

  @Test("a token of another visitor, another form or another day stores nothing") func stolenTokens()
    async throws
  {
    try await TestSchool.run { school in
      var amina = Reporter(school)
      let form = try #require(await amina.begin().forms.first)
      let before = try await WholeDump.take(of: school.database).counts
      var thief = Visitor(school.server)
      _ = await thief.get("/f/1?s=\(TestSchool.slug)")
      let fields = form.fields.merging(["story": ["spam"]]) { $1 }
      #expect(await thief.post("/f/1", fields).status == 400)
      #expect(await amina.visitor.post("/f/2", fields).status == 400)
      school.server.clock.move(seconds: 12 * 3600)
      #expect(await amina.visitor.post("/f/1", fields).status == 400)
      #expect(try await WholeDump.take(of: school.database).counts == before)
    }
  }

  @Test("who fills in the field that people do not see is not taken, and nothing is kept") func honeypot()
    async throws
  {
    try await TestSchool.run { school in
      var program = Reporter(school)
      let page = await program.visitor.send(
        await program.begin(), to: "/f/1", ["story": ["spam"], "website": ["https://spam.example"]])
      #expect(page.status == 400 && !page.html.contains("spam.example"))
      let counts = try await WholeDump.take(of: school.database).counts
      #expect(counts["session"] == 0)
    }
  }
}
