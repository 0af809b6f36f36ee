import Core
import Testing

@testable import Vault

/// The expected values were computed with Python's hmac and hashlib: a change in the derivation would make
/// all existing rows impossible to find.
@Suite("The server's keys") struct ServerKeysTests {
  @Test("stay what they were") func goldenValues() throws {
    let keys = try Sample.serverKeys()
    let code = try ReceiptCode(typed: "12345678901234567888")
    #expect(keys.blindIndex(.organisation, of: "roc voorbeeld") == "3e0d718515f50069f5362a0889d3c3e7")
    #expect(keys.codeLookup(code) == "f5c0fbb38abe14aa8f254e31fe0f6481")
    #expect(
      Hex.encode(keys.codeSecret.bytes) == "ef985473e7d4776a009a84b15dcedb3b40e47a8f3ce0c8617edb113e4f496c0c")
    #expect(
      Hex.encode(keys.authenticate(Array("message".utf8), purpose: "form"))
        == "bb9c822b516d0c15ae3bfbc47e9e25fbbad3d45980d16b96c29bc19f564117fb")
    #expect(keys.receiptSigner.publicKeyText == "mXxShBjhZfdYTauZXnfNJvcebmcK8MpoH1yyEgI6eYw=")
  }

  @Test("give each purpose an index of its own") func separation() throws {
    let keys = try Sample.serverKeys()
    let indexes = BlindIndexPurpose.allCases.map { keys.blindIndex($0, of: "a") }
    #expect(Set(indexes).count == BlindIndexPurpose.allCases.count)
    #expect(indexes.allSatisfy { $0.utf8.count == 32 })
    #expect(try Sample.serverKeys(Sample.other).blindIndex(.team, of: "a") != keys.blindIndex(.team, of: "a"))
    #expect(keys.blindIndex(.team, of: "a") == (try Sample.serverKeys().blindIndex(.team, of: "a")))
  }

  @Test("authenticate one message for one purpose") func tokens() throws {
    let keys = try Sample.serverKeys()
    let message = Array("1790000000".utf8)
    let tag = keys.authenticate(message, purpose: "form")
    #expect(keys.isAuthentic(tag, for: message, purpose: "form"))
    #expect(!keys.isAuthentic(tag, for: message, purpose: "invitation"))
    #expect(!keys.isAuthentic(tag, for: Array("1790000001".utf8), purpose: "form"))
    #expect(!keys.isAuthentic(Array(tag.dropLast()), for: message, purpose: "form"))
    #expect(!keys.isAuthentic([], for: message, purpose: "form"))
    for index in tag.indices {
      #expect(!keys.isAuthentic(tag.flipping(index), for: message, purpose: "form"))
    }
  }
}
