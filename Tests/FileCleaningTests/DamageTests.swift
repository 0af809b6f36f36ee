import Testing

@testable import FileCleaning

@Suite("Damaged files") struct DamageTests {
  @Test("a picture cut off anywhere is refused", arguments: Fixture.pictures.filter { $0 != "camera.jpg" })
  func cutPicture(name: String) throws {
    let original = try Fixture.bytes(name)
    for length in 0..<original.count {
      #expect(refusal(of: Array(original.prefix(length))) != nil, "\(name) cut at \(length)")
    }
  }

  @Test("a photograph cut off is refused, unless only what hung behind its end is missing")
  func cutPhotograph() throws {
    let original = try Fixture.bytes("camera.jpg")
    let whole = outcome(of: original)
    let tail = "Canary behind the end".utf8.count
    for length in 0..<original.count {
      let cut = outcome(of: Array(original.prefix(length)))
      if case .success = cut { #expect(cut == whole && length > original.count - 1000 - tail) }
    }
  }

  @Test("a document cut off before its end mark is refused") func cutDocument() throws {
    let original = try Fixture.bytes("plain.pdf")
    for length in 0..<original.count - 1 {
      #expect(outcome(of: Array(original.prefix(length))) != outcome(of: original))
    }
    for length in stride(from: 0, to: try Fixture.bytes("rich.pdf").count - 6, by: 97) {
      #expect(refusal(of: Array(try Fixture.bytes("rich.pdf").prefix(length))) != nil)
    }
  }

  @Test(
    "one changed byte in a PNG is always found",
    arguments: ["screenshot.png", "palette.png", "interlaced.png"], [0x01, 0x80, 0xFF] as [UInt8])
  func changedPNG(name: String, change: UInt8) throws {
    var bytes = try Fixture.bytes(name)
    for index in bytes.indices {
      bytes[index] ^= change
      #expect(refusal(of: bytes) != nil, "\(name), byte \(index)")
      bytes[index] ^= change
    }
  }

  @Test(
    "one changed byte elsewhere gives a refusal or a clean file, never a crash, never a planted word",
    arguments: Fixture.pictures.filter { !$0.hasSuffix("png") } + ["plain.pdf"], [0x01, 0xFF] as [UInt8])
  func changedOther(name: String, change: UInt8) throws {
    var bytes = try Fixture.bytes(name)
    for index in bytes.indices {
      bytes[index] ^= change
      if case .success(let clean) = outcome(of: bytes) { #expect(!clean.hasCanary, "\(name), byte \(index)") }
      bytes[index] ^= change
    }
  }
}
