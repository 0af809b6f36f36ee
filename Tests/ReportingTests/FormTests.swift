import Core
import Reporting
import Storage
import TestSupport
import Testing
import Texts
import Web

@Suite("The form") struct FormTests {
  @Test("an empty story is asked for, and all else that was filled in stays") func emptyStory() async throws {
    try await TestSchool.run { school in
      var amina = Reporter(school)
      let page = await amina.visitor.send(
        await amina.begin(), to: "/f/1",
        ["story": [" \n "], "receiver": ["advisers"], "namedStaff": ["meneer X"]])
      #expect(page.status == 400 && page.title == "Fout: Stap 1 van 5 – Formulier")
      #expect(page.problems == ["Vertel kort wat er gebeurde. Een paar woorden is genoeg."])
      #expect(page.links.contains("#story"))
      let fields = page.forms[0].fields
      #expect(fields["receiver"] == ["advisers"] && fields["namedStaff"] == ["meneer X"])
    }
  }

  @Test("a story of 20,000 characters is taken; one more is told by how much, and stays") func longStory()
    async throws
  {
    try await TestSchool.run { school in
      var amina = Reporter(school)
      let story = String(repeating: "é", count: 20_000)
      let first = await amina.begin()
      #expect(await amina.visitor.send(first, to: "/f/1", ["story": [story]]).status == 303)
      let page = await amina.visitor.send(first, to: "/f/1", ["story": [story + "x"]])
      #expect(
        page.status == 400 && page.problems == ["Je tekst is te lang. Tekens te veel: 1. Er passen er 20000."]
      )
      #expect(page.forms[0].fields["story"] == [story + "x"])
      #expect(await amina.visitor.get("/f/1").forms[0].fields["story"] == [story + "x"], "it is kept")
      let sent = await amina.visitor.send(await amina.visitor.get("/f/5"), to: "/f/5")
      #expect(sent.status == 400 && sent.code == nil && sent.forms[0].fields["story"] == [story + "x"])
    }
  }

  @Test(
    "a line that is too long is told beside its field, and stays",
    arguments: [
      (1, "namedStaff"), (3, "companyName"), (3, "companyPlace"), (3, "when"), (4, "name"), (4, "contact"),
    ])
  func longLines(step: Int, field: String) async throws {
    try await TestSchool.run { school in
      var amina = Reporter(school)
      _ = await amina.fillIn()
      for (length, status) in [(200, 303), (201, 400)] {
        let words = String(repeating: "a", count: length)
        let form = await amina.visitor.get("/f/\(step)")
        school.server.clock.move(seconds: 5)
        let page = await amina.visitor.send(form, to: "/f/\(step)", [field: [words]])
        #expect(page.status == status)
        if status == 400 {
          #expect(page.links.contains("#\(field)") && page.forms[0].fields[field] == [words])
        }
      }
      // Going straight to the last page does not send it either.
      let sent = await amina.visitor.send(await amina.visitor.get("/f/5"), to: "/f/5")
      #expect(sent.status == 400 && sent.code == nil && sent.links.contains("#\(field)"))
    }
  }

  @Test("who wants to be named has to give a name; without a name it is not sent") func nameMissing()
    async throws
  {
    try await TestSchool.run { school in
      var amina = Reporter(school)
      _ = await amina.tell()
      let page = await amina.visitor.send(
        await amina.visitor.get("/f/4"), to: "/f/4", ["contactMode": ["named"], "contact": ["later"]])
      #expect(page.status == 400 && page.problems == ["Vul je naam in, of kies een andere manier."])
      #expect(
        page.forms[0].fields["contactMode"] == ["named"] && page.forms[0].fields["contact"] == ["later"])
      #expect(await amina.visitor.send(await amina.visitor.get("/f/5"), to: "/f/5").code == nil)
    }
  }

  @Test(
    "what can't be a mail address is told",
    arguments: ["amina", "amina@", "@school.nl", "a b@school.nl", "a@school"])
  func wrongMail(address: String) async throws {
    try await TestSchool.run { school in
      var amina = Reporter(school)
      _ = await amina.tell()
      let page = await amina.visitor.send(
        await amina.visitor.get("/f/4"), to: "/f/4", ["alertAddress": [address]])
      #expect(page.status == 400 && page.links.contains("#alertAddress"))
      #expect(page.forms[0].fields["alertAddress"] == [address])
    }
  }

  @Test("answers that are not on the list are ignored") func strangeCodes() async throws {
    try await TestSchool.run { school in
      var amina = Reporter(school)
      let receipt = await amina.visitor.send(
        await amina.fillIn([
          1: ["receiver": ["rector"], "excluded": ["x", String(repeating: "0", count: 26)]],
          2: ["phase": ["x"], "conducts": ["x"], "reasons": ["x"]],
          4: ["wishes": ["x"], "contactMode": ["x"], "consent-x": ["yes"], "consent-figures": ["maybe"]],
        ]), to: "/f/5")
      #expect(receipt.code != nil)
    }
  }

  @Test("a form that stood open too long is shown again with its text, and can then be sent") func expired()
    async throws
  {
    try await TestSchool.run { school in
      var amina = Reporter(school)
      let first = await amina.begin()
      school.server.clock.move(seconds: 13 * 3600)
      let page = await amina.visitor.send(first, to: "/f/1", ["story": ["Mijn lange verhaal"]])
      #expect(page.status == 400 && page.problems.count == 1 && page.problems[0].contains("te lang open"))
      #expect(page.forms[0].fields["story"] == ["Mijn lange verhaal"])
      school.server.clock.move(seconds: 5)
      #expect(await amina.visitor.send(page, to: "/f/1").location == "/f/2")
    }
  }

  @Test("a later page that is sent after the session ended keeps what was typed on it", arguments: [2, 3, 4])
  func sessionEnded(step: Int) async throws {
    try await TestSchool.run { school in
      var amina = Reporter(school)
      _ = await amina.fillIn()
      let page = await amina.visitor.get("/f/\(step)")
      school.server.clock.move(seconds: 3601)
      let next = await amina.visitor.send(page, to: "/f/\(step)", button: ("go", "check"))
      let check = await amina.visitor.follow(next)
      #expect(check.heading == "Kijk het na")
      let words = [2: "Mijn naam", 3: "Papegaai BV", 4: "Amina Roodborst"][step] ?? ""
      #expect(check.text.contains(words) && !check.text.contains("Kanariegeel"))
      let sent = await amina.visitor.send(check, to: "/f/5")
      #expect(sent.status == 400 && sent.problems == ["Vertel eerst kort wat er gebeurde."])
    }
  }

  @Test("faster than a person can type is asked once more, with the text") func tooFast() async throws {
    try await TestSchool.run { school in
      var amina = Reporter(school)
      let page = await amina.visitor.get("/f/1?s=\(TestSchool.slug)")
      let again = await amina.visitor.send(page, to: "/f/1", ["story": ["Snel"]])
      #expect(again.status == 400 && again.forms[0].fields["story"] == ["Snel"])
    }
  }

  @Test("a form from elsewhere is shown again with its text") func foreign() async throws {
    try await TestSchool.run { school in
      var amina = Reporter(school)
      _ = await amina.begin()
      let page = await amina.visitor.post("/f/1", ["school": [TestSchool.slug], "story": ["Kanariegeel"]])
      #expect(page.status == 400 && page.forms[0].fields["story"] == ["Kanariegeel"])
    }
  }

  @Test(
    "the language stays from the first page to the receipt, and with a code", arguments: Language.allCases)
  func language(language: Language) async throws {
    try await TestSchool.run { school in
      var amina = Reporter(school)
      let first = await amina.begin()
      if let link = first.links.first(where: { $0.hasPrefix("/taal/\(language.tag)") }) {
        let again = await amina.visitor.open(link)
        #expect(
          again.heading == (language == .english ? "What happened?" : again.heading) && again.status == 200)
      }
      amina.visitor.accepts = "nl"
      let check = await amina.tell()
      let receipt = await amina.visitor.send(check, to: "/f/5")
      for page in [check, receipt, await amina.visitor.get("/m"), await amina.visitor.get("/veilig")] {
        #expect(page.html.contains("<html lang=\"\(language.tag)\" dir=\"\(language.direction)\">"))
      }
    }
  }

  @Test("no title and no address of a form page says what it is about") func neutral() async throws {
    try await TestSchool.run { school in
      var amina = Reporter(school)
      let check = await amina.fillIn()
      var pages = [check, await amina.visitor.send(check, to: "/f/5")]
      for step in 1...5 { pages.append(await amina.visitor.get("/f/\(step)")) }
      for path in ["/c", "/m", "/m/oordeel", "/f/bewaren", "/veilig", "/privacy", "/uitleg", school.school] {
        pages.append(await amina.visitor.get(path))
      }
      for page in pages where page.status == 200 {
        let words = page.title.lowercased()
        #expect(words.hasSuffix("formulier"), "\(page.title)")
        for word in ["discriminatie", "stage", "melding", "school"] { #expect(!words.contains(word)) }
      }
      for route in ReportingRoom.routes {
        for word in ["discriminatie", "stage", "melding"] {
          #expect(!route.path.contains(word), "\(route.path)")
        }
      }
    }
  }
}
