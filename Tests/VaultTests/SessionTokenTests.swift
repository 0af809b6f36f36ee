import Core
import Testing

@testable import Vault

@Suite("The session token") struct SessionTokenTests {
  @Test("travels as 43 characters, and has one text only") func text() throws {
    let randomness = Randomness.seeded(1)
    for _ in 0..<100 {
      let token = SessionToken(using: randomness)
      let text = token.text
      #expect(text.utf8.count == 43)
      #expect(SessionToken(text)?.lookup == token.lookup)
      #expect(SessionToken(text + "=") == nil)
      #expect(SessionToken(text + "A") == nil)
      #expect(SessionToken(String(text.dropLast())) == nil)
    }
    // The last character holds four bits; the two left over must be zero.
    #expect(SessionToken(String(repeating: "A", count: 43)) != nil)
    #expect(SessionToken(String(repeating: "A", count: 42) + "B") == nil)
    for wrong in ["", "é", "a b", String(repeating: "+", count: 43), String(repeating: "A", count: 100_000)] {
      #expect(SessionToken(wrong) == nil)
    }
  }

  @Test("does not stand in the lookup, and neither does the secret") func separation() throws {
    let token = try Sample.secret(SessionToken("AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8"))
    #expect(token.lookup == "667f381898ae991b33d810ad631225f38de2165e8cc240291591b98a63466bd7")
    #expect(Hex.encode(token.secret.bytes) != token.lookup)
    #expect(Hex.encode(Sample.master) != token.lookup)
  }

  @Test("opens its own box only") func box() throws {
    let (token, other) = (SessionToken(using: .seeded(1)), SessionToken(using: .seeded(2)))
    let box = try SealedCookieBox(sealing: ["draft": "verhaal"], with: token)
    #expect(box.lookup == token.lookup)
    #expect(try box.open([String: String].self, with: token) == ["draft": "verhaal"])
    #expect(throws: VaultProblem.cannotOpen) { try box.open([String: String].self, with: other) }
    let moved = SealedCookieBox(lookup: other.lookup, bytes: box.bytes)
    #expect(throws: VaultProblem.cannotOpen) { try moved.open([String: String].self, with: token) }
  }
}
