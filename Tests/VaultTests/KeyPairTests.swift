import Core
import Testing

@testable import Vault

@Suite("Key pairs and wrapped case keys") struct KeyPairTests {
  let team = PrivateKey(using: .seeded(1))
  let stranger = PrivateKey(using: .seeded(2))
  let caseKey = CaseKey(using: .seeded(3))

  @Test("have the public half that another program computes") func publicHalf() throws {
    let key = try Sample.secret(PrivateKey(bytes: Sample.master))
    #expect(key.bytes == Sample.master)
    #expect(
      Hex.encode(key.publicKey.bytes) == "8f40c5adb68f25624ae5b214ea767a6ec94d829d3d7b5e1ad1ba6f3e2138285f")
  }

  @Test("open for the private half only, in the right place, unchanged") func sealing() throws {
    let sealed = try team.publicKey.seal([1, 2, 3], context: "a")
    #expect(sealed.count == 3 + 49)
    #expect(try team.open(sealed, context: "a") == [1, 2, 3])
    #expect(try team.publicKey.seal([1, 2, 3], context: "a") != sealed)
    #expect(throws: VaultProblem.cannotOpen) { try team.open(sealed, context: "b") }
    #expect(throws: VaultProblem.cannotOpen) { try stranger.open(sealed, context: "a") }
    for index in sealed.indices {
      #expect(throws: VaultProblem.self) { try team.open(sealed.flipping(index), context: "a") }
      #expect(throws: VaultProblem.self) { try team.open(Array(sealed.prefix(index)), context: "a") }
    }
  }

  @Test("refuse keys of another length, and weak points of the curve") func badKeys() throws {
    #expect(PublicKey(bytes: [1]) == nil)
    #expect(PrivateKey(bytes: [1]) == nil)
    let one: [UInt8] = [1] + [UInt8](repeating: 0, count: 31)
    let ofOrderEight = try Sample.secret(
      Hex.decode("e0eb7a7c3b41b8ae1656e3faf19fc46ada098deb9c32b1fd866205165f49b800"))
    for weak in [[UInt8](repeating: 0, count: 32), one, ofOrderEight] {
      #expect(PublicKey(bytes: weak) == nil)
    }
  }

  @Test("wrap a case key for every kind of holder") func wraps() throws {
    let codeKey = SymmetricSecret(using: .seeded(4))
    let reporter = WrappedKey(caseKey, for: .reporter, holderIndex: "r", secret: codeKey, context: "case 1")
    #expect(try reporter.open(with: codeKey, context: "case 1") == caseKey)
    for holder in [CaseKeyHolder.team, .member, .recovery] {
      let wrapped = try WrappedKey(
        caseKey, for: holder, holderIndex: "t", publicKey: team.publicKey, context: "case 1")
      #expect(try wrapped.open(with: team, context: "case 1") == caseKey)
      #expect(throws: VaultProblem.cannotOpen) { try wrapped.open(with: stranger, context: "case 1") }
      #expect(throws: VaultProblem.self) { try wrapped.open(with: codeKey, context: "case 1") }
    }
  }

  @Test("a wrap moved to another case or holder does not open") func movedWraps() throws {
    let wrapped = try WrappedKey(
      caseKey, for: .team, holderIndex: "t", publicKey: team.publicKey, context: "case 1")
    let asMember = WrappedKey(holder: .member, holderIndex: "t", bytes: wrapped.bytes)
    let asOther = WrappedKey(holder: .team, holderIndex: "u", bytes: wrapped.bytes)
    #expect(throws: VaultProblem.cannotOpen) { try wrapped.open(with: team, context: "case 2") }
    #expect(throws: VaultProblem.cannotOpen) { try asMember.open(with: team, context: "case 1") }
    #expect(throws: VaultProblem.cannotOpen) { try asOther.open(with: team, context: "case 1") }
  }
}
