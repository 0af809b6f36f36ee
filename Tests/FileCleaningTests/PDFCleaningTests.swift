import Testing

@testable import FileCleaning

@Suite("Cleaning a PDF") struct PDFCleaningTests {
  @Test(
    "nothing planted is left: author, XMP, scripts, attachment, signature, writers, cameras, lost objects",
    arguments: ["rich.pdf", "packed.pdf"])
  func forgets(name: String) throws {
    let clean = try PDFCleaner.clean(try Fixture.bytes(name))
    #expect(!clean.hasCanary)
    let words = [
      "JavaScript", "/JS", "OpenAction", "EmbeddedFile", "FileAttachment", "XFA", "Metadata", "GPS", "2026",
    ]
    for word in words {
      #expect(!clean.contains(Array(word.utf8)), "\(word)")
    }
  }

  @Test("the page, its pictures, remarks, form values and links are still there") func keepsPage() throws {
    let clean = try PDFCleaner.clean(try Fixture.bytes("rich.pdf"))
    let words = [
      "(Page text)", "(A remark)", "(filled in)", "https://example.nl/", "/AA Do", "/AA 1", "(nl)",
    ]
    for word in words {
      #expect(clean.contains(Array(word.utf8)), "\(word)")
    }
    let picture = try FileCleaner().clean(try Fixture.bytes("camera.jpg")).bytes
    let second = clean.from(picture).dropFirst(picture.count)
    #expect(Array(second).contains(picture), "also the one that was packed twice")
  }

  @Test("the same file gives the same bytes, and no identifier of the original") func deterministic() throws {
    let original = try Fixture.bytes("rich.pdf")
    #expect(try PDFCleaner.clean(original) == PDFCleaner.clean(original))
    #expect(try !PDFCleaner.clean(original).contains(Array("43616e617279".utf8)))
  }

  @Test("a password to open, or for rights only, is refused", arguments: ["locked.pdf", "owner-locked.pdf"])
  func locked(name: String) throws {
    #expect(refusal(of: try Fixture.bytes(name)) == .encrypted)
  }

  @Test("a photograph inside that can't be read makes the document refused") func brokenPhotograph() throws {
    let frame: [UInt8] = [0xC0, 0, 17, 8, 0, 48]
    let broken = try Fixture.bytes("rich.pdf").replacing([0xFF] + frame, by: [0xFE] + frame)
    #expect(refusal(of: broken) == .damaged(.pdf))
  }

  @Test("a small fault in the table of positions is mended") func mended() throws {
    let shifted = try Fixture.bytes("plain.pdf").replacing("startxref\n", by: "startxref\n9")
    #expect(try PDFCleaner.clean(shifted).contains(Array("0 0 50 50 re f".utf8)))
  }

  @Test("a document without a page is refused") func noPage() throws {
    let empty = try Fixture.bytes("plain.pdf").replacing("/Kids [3 0 R]", by: "/Kids [     ]")
    #expect(refusal(of: empty) == .damaged(.pdf))
  }

  @Test("a JPEG 2000 picture inside loses its notes and keeps its picture") func jpeg2000() throws {
    let start = [0, 0, 0, 12] + Array("jP  \r\n\u{87}\n".unicodeScalars.map { UInt8($0.value) })
    let picture: [UInt8] = [0, 0, 0, 12] + Array("jp2c".utf8) + [0xFF, 0x4F, 0xFF, 0x51]
    let notes: [UInt8] = [0, 0, 0, 14] + Array("xml Canary".utf8) + [0, 0, 0, 14] + Array("uuidCanary".utf8)
    #expect(try JPEG2000Boxes.cleaned(start + notes + picture) == start + picture)
    #expect(throws: FileRefusal.damaged(.pdf)) { try JPEG2000Boxes.cleaned(start + notes) }
    #expect(throws: FileRefusal.damaged(.pdf)) { try JPEG2000Boxes.cleaned(start + picture.dropLast()) }
  }

  @Test("a photograph that unpacks to more than 64 MiB is refused before it does") func bomb() throws {
    let photograph = try Fixture.bytes("camera.jpg")
    let packed = try #require(Zlib.pack(photograph + [UInt8](repeating: 0x20, count: 64 << 20)))
    let head = "<< /Filter [/FlateDecode /DCTDecode] /Length \(packed.count) >>\nstream\n"
    let bytes = try Fixture.bytes("plain.pdf").replacing(
      Array("<<  /Length 14 >>\nstream\n0 0 50 50 re f".utf8), by: Array(head.utf8) + packed)
    #expect(refusal(of: bytes) == .damaged(.pdf))
  }

  @Test("an attachment that something else holds on to is emptied") func heldAttachment() throws {
    let held = try Fixture.bytes("plain.pdf").replacing(
      "<<  /Length 14 >>", by: "<< /Type /EmbeddedFile /Length 14 >>")
    let clean = try PDFCleaner.clean(held)
    #expect(!clean.contains(Array("0 0 50 50 re f".utf8)))
  }

  @Test("a catalog that is its own page, and would come out without any, is refused") func knotted() throws {
    let knot = try Fixture.bytes("plain.pdf").replacing("/Kids [3 0 R]", by: "/Kids [1 0 R]")
    #expect(refusal(of: knot) == .damaged(.pdf))
  }

  @Test("nesting a hundred thousand deep is refused or cleaned, never a crash") func deep() throws {
    let nest = String(repeating: "[", count: 100_000) + String(repeating: "]", count: 100_000)
    let bytes = try Fixture.bytes("plain.pdf").replacing("/Type /Page ", by: "/Type /Page /Group \(nest) ")
    if case .success(let clean) = outcome(of: bytes) { #expect(FileKind.recognise(clean) == .pdf) }
  }

  @Test("the server's own way to clean is used in its place") func replaced() throws {
    let cleaner = FileCleaner(cleanPDF: { _ throws(FileRefusal) in throw .tooManyPixels(limit: 7) })
    #expect(refusal(of: try Fixture.bytes("plain.pdf"), by: cleaner) == .tooManyPixels(limit: 7))
  }
}
