import Testing

@testable import FileCleaning

@Suite("Cleaning a PNG") struct PNGCleaningTests {
  private func types(_ bytes: [UInt8]) throws -> [String] {
    var reader = ByteReader(bytes.dropFirst(8), of: .png)
    var result: [String] = []
    while !reader.isAtEnd { result.append(try PNGChunk(from: &reader).type) }
    return result
  }

  @Test(
    "only the chunks of the picture are left",
    arguments: [
      ("screenshot.png", ["IHDR", "iCCP", "IDAT", "IEND"]),
      ("palette.png", ["IHDR", "PLTE", "tRNS", "IDAT", "IEND"]),
      ("interlaced.png", ["IHDR", "IDAT", "IEND"]),
    ])
  func forgets(name: String, kept: [String]) throws {
    let original = try Fixture.bytes(name)
    let clean = try FileCleaner().clean(original).bytes
    #expect(try types(clean) == kept)
    #expect(!clean.hasCanary)
    #expect(clean.count <= original.count)
  }

  @Test("the compressed picture is the same to the byte") func samePicture() throws {
    let original = try Fixture.bytes("screenshot.png")
    #expect(original.contains(try FileCleaner().clean(original).bytes.from(Array("IDAT".utf8)).dropLast(12)))
  }

  @Test("what hangs behind the end is gone, as in a file that is also a zip") func polyglot() throws {
    let original = try Fixture.bytes("screenshot.png")
    let zip = Array("PK\u{3}\u{4}Canary in a zip".utf8)
    #expect(outcome(of: original + zip) == outcome(of: original))
  }

  private static let tiny: [UInt8] = [0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0]

  private func file(_ chunks: [(String, [UInt8])]) -> [UInt8] {
    PNGChunk.signature + chunks.flatMap { PNGChunk(type: $0.0, data: $0.1[...]).written }
  }

  private func packed(_ count: Int) throws -> [UInt8] {
    try #require(Zlib.pack([UInt8](repeating: 0, count: count)))
  }

  @Test("a picture one byte too short, one too long, or a bomb, is refused", arguments: [1, 3, 50_000_000])
  func wrongLength(unpacked: Int) throws {
    let data = try packed(unpacked)
    let bytes = file([("IHDR", Self.tiny), ("IDAT", data), ("IEND", [])])
    #expect(refusal(of: bytes) == .damaged(.png))
  }

  @Test("the smallest picture is accepted, and not in any other order of chunks") func order() throws {
    let (head, data, end) = (("IHDR", Self.tiny), ("IDAT", try packed(2)), ("IEND", [UInt8]()))
    #expect(throws: Never.self) { try FileCleaner().clean(file([head, data, end])) }
    let wrong = [
      [data, head, end], [head, end], [head, head, data, end], [head, data, ("tEXt", [65]), data, end],
      [head, data], [head, ("PLTE", [1, 2, 3]), data, end], [head, ("CgBI", [0, 0, 0, 0]), data, end],
      [head, ("IDAT", Array(data.1.dropLast())), end],
    ]
    for chunks in wrong { #expect(refusal(of: file(chunks)) == .damaged(.png)) }
  }

  @Test("a picture by palette without its palette is refused") func paletteMissing() throws {
    let head: [UInt8] = [0, 0, 0, 1, 0, 0, 0, 1, 8, 3, 0, 0, 0]
    let bytes = file([("IHDR", head), ("IDAT", try packed(2)), ("IEND", [])])
    #expect(refusal(of: bytes) == .damaged(.png))
  }
}
