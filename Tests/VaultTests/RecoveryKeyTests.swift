import Core
import Testing

@testable import Vault

@Suite("The recovery key on paper") struct RecoveryKeyTests {
  let key = RecoveryKey(using: .seeded(1))

  @Test("is fourteen groups of four, and opens what was sealed for it once typed over") func roundTrip()
    throws
  {
    #expect(key.text.split(separator: " ").map(\.count) == [Int](repeating: 4, count: 14))
    let sealed = try key.publicKey.seal([1, 2], context: "a")
    #expect(try RecoveryKey(typed: key.text).privateKey.open(sealed, context: "a") == [1, 2])
  }

  @Test("is read in lower case, with dashes, and with the usual mistakes of reading") func forgiving() throws
  {
    let bytes = key.privateKey.bytes
    #expect(try RecoveryKey(typed: key.text.lowercased()).privateKey.bytes == bytes)
    #expect(try RecoveryKey(typed: key.text.replacing(" ", with: "-\n")).privateKey.bytes == bytes)
    let misread = key.text.replacing("0", with: "o").replacing("1", with: "l")
    #expect(misread != key.text)
    #expect(try RecoveryKey(typed: misread).privateKey.bytes == bytes)
  }

  @Test("with one wrong character is refused, wherever it is") func mistakes() {
    let alphabet = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ".utf8)
    let text = Array(key.text.utf8).filter { $0 != UInt8(ascii: " ") }
    for position in text.indices {
      for character in alphabet where character != text[position] {
        var changed = text
        changed[position] = character
        let typed = String(decoding: changed, as: UTF8.self)
        #expect(throws: RecoveryKeyProblem.checkFails) { try RecoveryKey(typed: typed) }
      }
    }
  }

  @Test("has a problem of its own for each way of being wrong") func problems() {
    #expect(throws: RecoveryKeyProblem.empty) { try RecoveryKey(typed: " ") }
    #expect(throws: RecoveryKeyProblem.wrongLength(4)) { try RecoveryKey(typed: "ABCD") }
    #expect(throws: RecoveryKeyProblem.wrongCharacter) { try RecoveryKey(typed: "U") }
    #expect(throws: RecoveryKeyProblem.wrongCharacter) { try RecoveryKey(typed: "é") }
  }
}
