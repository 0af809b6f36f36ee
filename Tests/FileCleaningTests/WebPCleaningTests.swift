import Testing

@testable import FileCleaning

@Suite("Cleaning a WebP") struct WebPCleaningTests {
  private func chunks(_ bytes: [UInt8]) throws -> [WebPChunk] {
    var reader = ByteReader(bytes.dropFirst(12), of: .webp)
    var result: [WebPChunk] = []
    while !reader.isAtEnd { result.append(try WebPChunk(from: &reader)) }
    return result
  }

  @Test(
    "only the chunks of the picture are left, and the header says so",
    arguments: [
      ("camera.webp", ["VP8X", "ICCP", "VP8 ", "EXIF"], 0x28),
      ("alpha.webp", ["VP8X", "ALPH", "VP8 "], 0x10),
      ("animated.webp", ["VP8X", "ANIM", "ANMF", "ANMF", "EXIF"], 0x1A),
    ] as [(String, [String], UInt8)])
  func forgets(name: String, kept: [String], flags: UInt8) throws {
    let original = try Fixture.bytes(name)
    let clean = try FileCleaner().clean(original).bytes
    let found = try chunks(clean)
    #expect(found.map(\.type) == kept)
    #expect(found.first?.data.first == flags)
    #expect(!clean.hasCanary && !clean.contains(Array("2026:".utf8)))
    #expect(clean.count - 8 == clean[4..<8].reversed().reduce(0) { $0 << 8 | Int($1) })
    for picture in found where picture.isBitstream { #expect(original.contains(picture.data)) }
  }

  @Test("the orientation is all that is left of Exif") func keepsOrientation() throws {
    let clean = try chunks(try FileCleaner().clean(try Fixture.bytes("camera.webp")).bytes)
    #expect(clean.last.map { Array($0.data) } == Orientation(8)?.tiff)
  }

  @Test("a picture without notes is returned as it was, without what hangs behind") func untouched() throws {
    let original = try Fixture.bytes("lossless.webp")
    #expect(outcome(of: original + Array("Canary".utf8)) == .success(original))
  }

  @Test("a header that gives another size than the picture is refused") func sizeDiffers() throws {
    let original = try Fixture.bytes("camera.webp")
    let lying = original.replacing([47, 0, 0, 31, 0, 0], by: [47, 0, 0, 30, 0, 0])
    #expect(lying != original)
    #expect(refusal(of: lying) == .damaged(.webp))
  }

  @Test("a frame that lies outside its canvas is refused") func frameOutside() throws {
    let original = try Fixture.bytes("animated.webp")
    let lying = original.replacing([0, 0, 0, 0, 0, 0, 47, 0, 0], by: [1, 0, 0, 0, 0, 0, 47, 0, 0])
    #expect(lying != original)
    #expect(refusal(of: lying) == .damaged(.webp))
  }
}
