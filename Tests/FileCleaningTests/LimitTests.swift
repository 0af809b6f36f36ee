import Testing

@testable import FileCleaning

@Suite("What kinds and sizes are taken") struct LimitTests {
  @Test(
    "a file of exactly the limit is taken, one byte more is not",
    arguments: Fixture.pictures + Fixture.documents)
  func bytes(name: String) throws {
    let original = try Fixture.bytes(name)
    let size = original.count
    #expect(throws: Never.self) { try FileCleaner(byteLimit: size).clean(original) }
    #expect(refusal(of: original, by: FileCleaner(byteLimit: size - 1)) == .tooLarge(limit: size - 1))
  }

  @Test(
    "a picture of exactly the pixel limit is taken, one pixel more is not; the frames of a film add up",
    arguments: [
      ("camera.jpg", 64 * 48), ("progressive.jpg", 48 * 32), ("screenshot.png", 48 * 32),
      ("interlaced.png", 13 * 11), ("camera.webp", 48 * 32), ("lossless.webp", 48 * 32),
      ("animated.webp", 2 * 48 * 32),
    ])
  func pixels(name: String, count: Int) throws {
    let original = try Fixture.bytes(name)
    #expect(throws: Never.self) { try FileCleaner(pixelLimit: count).clean(original) }
    let refusal = outcome(of: original, by: FileCleaner(pixelLimit: count - 1))
    #expect(refusal == .failure(.tooManyPixels(limit: count - 1)))
  }

  @Test("the limits are 10 MiB and 100 million pixels unless told otherwise") func defaults() {
    #expect(FileCleaner().byteLimit == 10_485_760 && FileCleaner().pixelLimit == 100_000_000)
  }

  @Test("an empty file is called empty") func empty() {
    #expect(refusal(of: []) == .empty)
  }

  @Test(
    "other kinds are refused, whatever they are called",
    arguments: [
      "GIF89a", "PK\u{3}\u{4}", "<html>", "<svg xmlns=", " %PDF-1.7", "RIFF0000WAVE", "BM",
      "\0\0\0\u{18}ftypheic",
    ])
  func otherKinds(start: String) {
    #expect(refusal(of: Array(start.utf8) + [UInt8](repeating: 0, count: 64)) == .unknownType)
  }

  @Test("each kind is known by its first bytes, and has a type and an ending")
  func kinds() throws {
    let expected: [(String, FileKind, String, String)] = [
      ("camera.jpg", .jpeg, "image/jpeg", "jpg"), ("palette.png", .png, "image/png", "png"),
      ("alpha.webp", .webp, "image/webp", "webp"), ("plain.pdf", .pdf, "application/pdf", "pdf"),
    ]
    for (name, kind, mediaType, ending) in expected {
      let clean = try FileCleaner().clean(try Fixture.bytes(name))
      #expect(clean.kind == kind && FileKind.recognise(clean.bytes) == kind)
      #expect(kind.mediaType == mediaType && kind.fileExtension == ending)
    }
  }

  @Test("cleaning twice changes nothing more", arguments: Fixture.pictures)
  func twice(name: String) throws {
    let once = try FileCleaner().clean(try Fixture.bytes(name)).bytes
    #expect(try FileCleaner().clean(once).bytes == once)
  }
}
