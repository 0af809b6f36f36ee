import Core
import Reporting
import Storage
import TestSupport
import Testing
import Web

@Suite("Files with a report") struct FileTests {
  /// The smallest picture there is: one pixel.
  static let png: [UInt8] = [
    0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52, 0, 0, 0, 1, 0, 0, 0,
    1, 8, 6, 0,
    0, 0, 0x1F, 0x15, 0xC4, 0x89, 0, 0, 0, 13, 0x49, 0x44, 0x41, 0x54, 0x78, 0x9C, 0x63, 0xF8, 0xCF, 0xC0,
    0xF0, 0x1F,
    0, 5, 0, 1, 0xFF, 0x89, 0x99, 0x3D, 0x1D, 0, 0, 0, 0, 0x49, 0x45, 0x4E, 0x44, 0xAE, 0x42, 0x60, 0x82,
  ]

  private func file(_ bytes: [UInt8], _ name: String = "foto.png") -> UploadedFile {
    UploadedFile(field: "files", name: name, bytes: bytes)
  }

  private func withThirdPage(_ work: (inout Reporter, ShownPage) async throws -> Void) async throws {
    try await TestSchool.run { school in
      var amina = Reporter(school)
      _ = await amina.tell()
      let page = await amina.visitor.get("/f/3")
      try await work(&amina, page)
    }
  }

  @Test("a picture is taken, counted, shown on the check page and sent along", arguments: TestEngine.all)
  func taken(engine: TestEngine) async throws {
    try await TestSchool.run(engine) { school in
      var amina = Reporter(school)
      _ = await amina.tell()
      let next = await amina.visitor.send(
        await amina.visitor.get("/f/3"), to: "/f/3", files: [file(Self.png), file(Self.png)])
      #expect(next.location == "/f/4")
      #expect(await amina.visitor.get("/f/3").text.contains("Toegevoegde bestanden: 2"))
      let receipt = await amina.visitor.send(await amina.visitor.get("/f/5"), to: "/f/5")
      #expect(receipt.code != nil)
      let dump = try await WholeDump.take(of: school.database)
      #expect(dump.counts["case_file"] == 2 && dump.counts["draft_file"] == 0)
      #expect(!dump.contains("IHDR"))
    }
  }

  @Test("a wrong type names the allowed ones, and what else was filled in stays") func wrongType()
    async throws
  {
    try await withThirdPage { amina, page in
      let answer = await amina.visitor.send(
        page, to: "/f/3", ["companyName": ["Bakker"]], files: [file(Array("MZ".utf8), "virus.exe")])
      #expect(answer.status == 400)
      #expect(answer.problems == ["virus.exe kunnen we niet aannemen. Kies een JPEG, PNG, WebP of PDF."])
      #expect(answer.forms[0].fields["companyName"] == ["Bakker"] && answer.links.contains("#files"))
    }
  }

  @Test("a damaged picture is refused, the good ones beside it are kept") func damaged() async throws {
    try await withThirdPage { amina, page in
      let answer = await amina.visitor.send(
        page, to: "/f/3",
        files: [file(Array(Self.png.prefix(50)), "kapot.png"), file(Self.png), file([], "leeg.png")])
      #expect(answer.status == 400 && answer.problems.count == 2)
      #expect(
        answer.problems.contains { $0.hasPrefix("kapot.png") }
          && answer.problems.contains { $0.hasPrefix("leeg.png") })
      #expect(answer.text.contains("Toegevoegde bestanden: 1"))
    }
  }

  @Test("five files fit; a sixth is told, and the five are kept") func tooMany() async throws {
    try await withThirdPage { amina, page in
      let answer = await amina.visitor.send(
        page, to: "/f/3", files: Array(repeating: file(Self.png), count: 6))
      #expect(answer.status == 400 && answer.problems == ["Je kunt hoogstens 5 bestanden toevoegen."])
      #expect(answer.text.contains("Toegevoegde bestanden: 5"))
      let emptied = await amina.visitor.send(answer, to: "/f/3", button: ("go", "removeFiles"))
      #expect(emptied.status == 200 && !emptied.text.contains("Toegevoegde bestanden"))
    }
  }

  @Test("a file of more than 10 MB, and a body that was cut off, have their own words") func tooLarge()
    async throws
  {
    try await withThirdPage { amina, page in
      let large = [UInt8](Self.png) + [UInt8](repeating: 0, count: 10 << 20)
      let answer = await amina.visitor.send(page, to: "/f/3", files: [file(large, "groot.png")])
      #expect(answer.problems == ["groot.png is te groot. Kies een bestand van hoogstens 10 MB."])
      let fields = answer.forms[0].fields.merging(["when": ["gisteren"]]) { $1 }
      let cut = await amina.visitor.post("/f/3", fields, isCutOff: true)
      #expect(cut.status == 400 && cut.problems.count == 1 && cut.problems[0].contains("samen te groot"))
      #expect(cut.forms[0].fields["when"] == ["gisteren"])
    }
  }

  @Test("the name of a file is shown as it is, markup and braces included, and kept nowhere") func name()
    async throws
  {
    try await withThirdPage { amina, page in
      let answer = await amina.visitor.send(
        page, to: "/f/3", files: [file([1], "<b>{limit}</b>.png"), file(Self.png, "Roodborstje.png")])
      #expect(answer.problems[0].hasPrefix("<b>{limit}</b>.png "))
      let dump = try await WholeDump.take(of: amina.school.database)
      #expect(!dump.contains("Roodborstje"))
    }
  }

  @Test("a file can be added later, up to twenty in all") func later() async throws {
    try await TestSchool.run { school in
      var amina = Reporter(school)
      _ = await amina.report()
      let nothing = await amina.act("/m/bestand")
      #expect(nothing.status == 400 && nothing.problems == ["Kies eerst een bestand."])
      let page = await amina.visitor.get("/m/bestand")
      let wrong = await amina.visitor.send(page, to: "/m/bestand", files: [file([1, 2, 3], "x.txt")])
      #expect(wrong.status == 400 && wrong.problems[0].contains("JPEG, PNG, WebP of PDF"))
      let added = await amina.visitor.send(
        page, to: "/m/bestand", files: Array(repeating: file(Self.png), count: 20))
      #expect(added.status == 303)
      let kept = try await WholeDump.take(of: school.database).counts
      #expect(kept["case_file"] == 20)
      let more = await amina.visitor.send(page, to: "/m/bestand", files: [file(Self.png)])
      #expect(more.status == 400 && more.problems == ["Je kunt hoogstens 20 bestanden toevoegen."])
    }
  }
}
