import Core
import Testing

@Suite("Bytes as text") struct EncodingTests {
  @Test("the base 32 examples of RFC 4648 come out, in lower case and without padding")
  func base32Examples() {
    let examples = [
      ("", ""), ("f", "co"), ("fo", "cpng"), ("foo", "cpnmu"), ("foob", "cpnmuog"), ("fooba", "cpnmuoj1"),
      ("foobar", "cpnmuoj1e8"),
    ]
    for (plain, encoded) in examples { #expect(Base32.encode(Array(plain.utf8)) == encoded) }
  }

  @Test("sixteen bytes give 26 characters, different for each change of one bit") func base32Bits() {
    let zero = [UInt8](repeating: 0, count: 16)
    let changed = (0..<128).map { bit in
      var bytes = zero
      bytes[bit / 8] |= 1 << UInt8(bit % 8)
      return Base32.encode(bytes)
    }
    #expect(Set(changed + [Base32.encode(zero)]).count == 129)
    #expect(changed.allSatisfy { $0.count == 26 })
  }

  @Test("every byte goes through hexadecimal and back, in either case") func hexRoundTrip() {
    let bytes = (0...255).map { UInt8($0) }
    let text = Hex.encode(bytes)
    #expect(text.prefix(8) == "00010203" && text.suffix(4) == "feff")
    #expect(Hex.decode(text) == bytes)
    #expect(Hex.decode(text.uppercased()) == bytes)
  }

  @Test("other texts are no hexadecimal", arguments: ["0", "0g", "+1", " 1", "é", "0x"])
  func notHex(text: String) { #expect(Hex.decode(text) == nil) }
}
