import Core
import Foundation
import Testing

@testable import Vault

@Suite("The signed receipt") struct ReceiptTests {
  let signer: ReceiptSigner
  let receipt: Receipt
  let file: String

  init() throws {
    signer = try Sample.serverKeys().receiptSigner
    let day = try Sample.secret(Day("2027-03-28"))
    receipt = Receipt(
      organisation: "ROC Twee\u{2028}Rivieren\n Zoë", receivedOn: day,
      digest: Receipt.digest(caseID: "abc", sealedContent: [1, 2], salt: Array("salt".utf8)),
      promises: [
        try Sample.secret(.init(kind: "recognition", due: day.adding(workingDays: 2))),
        try Sample.secret(.init(kind: "conversation", due: day.adding(workingDays: 5))),
      ])
    file = signer.sign(receipt)
  }

  @Test("is a text that a person can read") func text() {
    let lines = file.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    #expect(
      lines.dropLast(2) == [
        "Ontvangstbewijs Stagekansen, versie 1",
        "Organisatie: ROC Twee Rivieren Zoë",
        "Ontvangen op: 2027-03-28",
        "Toegezegd voor: 2027-03-31 recognition",
        "Toegezegd voor: 2027-04-05 conversation",
        "Afdruk (SHA-256): f32206df2d9780e46b50b430167ad9bff482724555796895fc8b2247a8f06a35",
        "Sleutel (Ed25519): mXxShBjhZfdYTauZXnfNJvcebmcK8MpoH1yyEgI6eYw=",
      ])
    #expect(lines.last?.isEmpty == true)
    #expect(file.utf8.count < 600)
  }

  @Test("verifies on its own, and with the published key") func verifies() throws {
    let verified = try Receipt.verify(text: file)
    #expect(verified.receipt == receipt)
    #expect(verified.publicKey == signer.publicKey)
    #expect(try Receipt.verify(text: file, publicKey: signer.publicKey) == verified)
  }

  @Test("does not verify with another key") func otherKey() throws {
    let other = try Sample.serverKeys(Sample.other).receiptSigner
    #expect(throws: ReceiptProblem.otherKey(line: 7)) {
      try Receipt.verify(text: file, publicKey: other.publicKey)
    }
  }

  @Test("fails when one bit of any byte was changed") func everyByte() {
    let bytes = Array(file.utf8)
    var survivors: [Int] = []
    for index in bytes.indices {
      for bit in 0..<8 where (try? Receipt.verify(bytes: bytes.flipping(index, bit: bit))) != nil {
        survivors.append(index)
      }
    }
    #expect(survivors == [])
  }

  @Test("fails when a byte is left out, added or doubled, at the end too") func lengths() {
    let bytes = Array(file.utf8)
    var survivors: [Int] = []
    for index in bytes.indices {
      var (shorter, longer) = (bytes, bytes)
      shorter.remove(at: index)
      longer.insert(bytes[index], at: index)
      if (try? Receipt.verify(bytes: shorter)) != nil { survivors.append(index) }
      if (try? Receipt.verify(bytes: longer)) != nil { survivors.append(-index) }
    }
    #expect(survivors == [])
    for end in ["\n", " ", "\r", "\0"] {
      #expect(throws: ReceiptProblem.self) { try Receipt.verify(text: file + end) }
    }
    let windows = file.replacing("\n", with: "\r\n")
    #expect(throws: ReceiptProblem.self) { try Receipt.verify(text: windows) }
  }

  @Test("names the line that is wrong") func lines() {
    func problem(_ old: String, _ new: String) -> ReceiptProblem? {
      do {
        _ = try Receipt.verify(text: file.replacing(old, with: new))
        return nil
      } catch { return error }
    }
    #expect(problem("Ontvangstbewijs", "Bon") == .notAReceipt)
    #expect(problem("versie 1", "versie 2") == .unknownVersion)
    #expect(problem("Organisatie: ROC", "Organisatie:  ROC") == .malformed(line: 2))
    #expect(problem("2027-03-28", "2027-02-30") == .malformed(line: 3))
    #expect(problem("03-31 recognition", "03-31 Recognition") == .malformed(line: 4))
    #expect(problem("f32206", "F32206") == .malformed(line: 6))
    #expect(problem("Handtekening: ", "Handtekening: A") == .malformed(line: 8))
    #expect(problem("Rivieren", "Torens") == .wrongSignature(line: 8))
    #expect(problem("Zoë", "Zoe\u{308}") == .wrongSignature(line: 8))
  }

  @Test("survives garbage") func garbage() {
    let randomness = Randomness.seeded(5)
    let bytes = Array(file.utf8)
    for _ in 0..<2000 {
      var changed = bytes
      for _ in 0...randomness.number(below: 6) {
        let position = Int(randomness.number(below: UInt64(changed.count)))
        changed.replaceSubrange(position..<min(position + 3, changed.count), with: randomness.bytes(2))
      }
      #expect((try? Receipt.verify(bytes: changed)) == nil)
      #expect((try? Receipt.verify(bytes: randomness.bytes(200))) == nil)
    }
    #expect(throws: ReceiptProblem.notAReceipt) { try Receipt.verify(bytes: []) }
    #expect(throws: ReceiptProblem.notAReceipt) { try Receipt.verify(bytes: [0xC3, 0x28]) }
    #expect(throws: ReceiptProblem.notAReceipt) {
      try Receipt.verify(bytes: [UInt8](repeating: 10, count: 1 << 20))
    }
  }

  @Test("has a digest that keeps its parts apart") func digest() {
    let one = Receipt.digest(caseID: "ab", sealedContent: Array("c".utf8), salt: [])
    #expect(one != Receipt.digest(caseID: "a", sealedContent: Array("bc".utf8), salt: []))
    #expect(one != Receipt.digest(caseID: "ab", sealedContent: Array("c".utf8), salt: [0]))
  }

  @Test("takes only words of the program as a promise") func promiseWords() throws {
    let day = try Sample.secret(Day("2027-03-28"))
    #expect(Receipt.PromisedDay(kind: "", due: day) == nil)
    #expect(Receipt.PromisedDay(kind: "a b", due: day) == nil)
    #expect(Receipt.PromisedDay(kind: "a\nOrganisatie: x", due: day) == nil)
  }
}
