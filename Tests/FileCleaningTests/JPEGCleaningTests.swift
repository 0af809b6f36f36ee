import Testing

@testable import FileCleaning

@Suite("Cleaning a JPEG") struct JPEGCleaningTests {
  @Test("nothing planted is left: place, camera, times, comment, thumbnail, second picture, profile's name")
  func forgets() throws {
    let original = try Fixture.bytes("camera.jpg")
    let clean = try FileCleaner().clean(original)
    #expect(original.hasCanary)
    #expect(!clean.bytes.hasCanary)
    #expect(!clean.bytes.contains(Array("GPS".utf8)) && !clean.bytes.contains(Array("2026:".utf8)))
    #expect(!clean.bytes.contains(Array("Photoshop".utf8)) && !clean.bytes.contains(Array("ns.adobe".utf8)))
  }

  @Test("the picture itself, from its tables to its end mark, is the same to the byte")
  func samePicture() throws {
    let original = try Fixture.bytes("camera.jpg")
    let picture = try FileCleaner().clean(original).bytes.from([0xFF, 0xDB])
    #expect(picture.count > 500)
    #expect(original.contains(picture))
  }

  @Test("a progressive picture keeps all its scans") func progressive() throws {
    let original = try Fixture.bytes("progressive.jpg")
    let clean = try FileCleaner().clean(original).bytes
    #expect(!clean.hasCanary)
    #expect(clean.count == original.count - "Canary".utf8.count - 4)
    #expect(clean.from([0xFF, 0xDB]) == original.from([0xFF, 0xDB]))
  }

  @Test("a picture without notes is returned as it was, Adobe's colour marker included")
  func untouched() throws {
    let original = try Fixture.bytes("cmyk.jpg")
    #expect(try FileCleaner().clean(original).bytes == original)
  }

  @Test("of the camera's notes only the orientation stays") func keepsOrientation() throws {
    let clean = try FileCleaner().clean(try Fixture.bytes("camera.jpg")).bytes
    let note = clean.from(Array("Exif\0\0".utf8)).dropFirst(6).prefix(26)
    #expect(Orientation(tiff: note[...])?.value == 6)
    #expect(Array(note) == Orientation(6)?.tiff)
  }

  @Test("an upright picture gets no note") func uprightHasNone() throws {
    #expect(try !FileCleaner().clean(try Fixture.bytes("progressive.jpg")).bytes.contains(Array("Exif".utf8)))
  }

  @Test("the colour profile keeps its colours and loses its name") func profile() throws {
    let clean = try FileCleaner().clean(try Fixture.bytes("camera.jpg")).bytes
    #expect(clean.contains(Array("ICC_PROFILE\0".utf8)) && clean.contains(Array("rTRC".utf8)))
    #expect(!clean.contains(Array("desc".utf8)) && !clean.contains(Array("cprt".utf8)))
  }

  @Test(
    "a picture is refused when a part is missing or impossible",
    arguments: [
      ("no frame", [0xFF, 0xC0], [0xFF, 0xFE]),
      ("frame of no height", [8, 0, 48, 0, 64], [8, 0, 0, 0, 64]),
      ("frame of no width", [8, 0, 48, 0, 64], [8, 0, 48, 0, 0]),
      ("no scan", [0xFF, 0xDA], [0xFF, 0xFE]),
      ("a component nobody sends", [0xFF, 0xDA, 0, 12, 3, 1], [0xFF, 0xDA, 0, 12, 3, 9]),
      ("an unknown segment", [0xFF, 0xDA], [0xFF, 0x02]),
    ] as [(String, [UInt8], [UInt8])])
  func missingParts(what: String, old: [UInt8], new: [UInt8]) throws {
    let clean = try FileCleaner().clean(try Fixture.bytes("camera.jpg")).bytes
    let broken = clean.replacing(old, by: new)
    #expect(broken != clean)
    #expect(refusal(of: broken) == .damaged(.jpeg), "\(what)")
  }

  @Test("data behind the tables of a table segment is refused") func nothingRidesAlong() throws {
    let original = try Fixture.bytes("cmyk.jpg")
    let longer = original.replacing([0xFF, 0xDB, 0, 67], by: [0xFF, 0xDB, 0, 70])
    #expect(longer != original)
    let head = Array(longer.prefix(longer.count - longer.from([0xFF, 0xDB]).count))
    let tables = longer.from([0xFF, 0xDB])
    let carrying = head + tables.prefix(69) + [1, 2, 3] + tables.dropFirst(69)
    #expect(refusal(of: carrying) == .damaged(.jpeg))
  }
}
