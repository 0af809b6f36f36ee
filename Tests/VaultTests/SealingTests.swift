import Core
import Crypto
import Testing

@testable import Vault

@Suite("Sealing") struct SealingTests {
  let secret = SymmetricSecret(using: .seeded(1))

  @Test("opens to the same content, for any size, and never twice to the same bytes") func roundTrip() throws
  {
    let randomness = Randomness.seeded(2)
    for _ in 0..<200 {
      let content = randomness.bytes(Int(randomness.number(below: 20_000)))
      let sealed = secret.seal(content, context: "case/1")
      #expect(sealed.count == Padding.paddedSize(of: content.count + 4) + 29)
      #expect(try secret.open(sealed, context: "case/1") == content)
      #expect(secret.seal(content, context: "case/1") != sealed)
    }
  }

  @Test("opens what another program sealed by the description") func foreign() throws {
    let sealed = try Sample.secret(Hex.decode(Self.sealedByPython))
    let secret = try Sample.secret(SymmetricSecret(bytes: Sample.master))
    #expect(try secret.open(sealed, context: "case/1") == Array("verhaal".utf8))
  }

  @Test("fails with another key, in another place, or when one byte was changed") func refusals() throws {
    let sealed = secret.seal(Array("verhaal".utf8), context: "case/1")
    #expect(throws: VaultProblem.cannotOpen) { try secret.open(sealed, context: "case/2") }
    let other = SymmetricSecret(using: .seeded(3))
    #expect(throws: VaultProblem.cannotOpen) { try other.open(sealed, context: "case/1") }
    for index in sealed.indices {
      #expect(throws: VaultProblem.self) { try secret.open(sealed.flipping(index), context: "case/1") }
    }
    for count in sealed.indices {
      #expect(throws: VaultProblem.self) { try secret.open(Array(sealed.prefix(count)), context: "case/1") }
    }
  }

  @Test("names a version it does not know") func version() {
    #expect(throws: VaultProblem.unknownVersion(9)) { try secret.open([9, 1, 2], context: "") }
    #expect(throws: VaultProblem.cannotOpen) { try secret.open([], context: "") }
  }

  @Test("does not take a wrapped key for sealed content, nor the other way round") func forms() throws {
    let wrapped = secret.wrap(Sample.other, context: "a")
    #expect(wrapped.count == 61)
    #expect(try secret.unwrap(wrapped, context: "a") == Sample.other)
    #expect(throws: VaultProblem.cannotOpen) { try secret.open(wrapped, context: "a") }
    #expect(throws: VaultProblem.cannotOpen) {
      try secret.unwrap(secret.seal(Sample.other, context: "a"), context: "a")
    }
  }

  @Test("of JSON gives the value back, and says when it cannot") func json() throws {
    let value = ["phase": "interview", "ground": "é"]
    let keys = try Sample.serverKeys()
    #expect(try keys.openJSON(from: keys.sealJSON(value, context: "a"), context: "a") == value)
    #expect(
      try secret.openJSON([String: String].self, from: secret.sealJSON(value, context: "a"), context: "a")
        == value)
    #expect(throws: VaultProblem.notEncodable) { try secret.sealJSON([Double.infinity], context: "a") }
    let sealed = try secret.sealJSON(value, context: "a")
    #expect(throws: VaultProblem.notDecodable) { try secret.openJSON([Int].self, from: sealed, context: "a") }
  }

  @Test("with the server's key does not open with a secret of the same bytes") func separation() throws {
    let secret = try Sample.secret(SymmetricSecret(bytes: Sample.master))
    let sealed = try Sample.serverKeys().seal([1, 2, 3], context: "a")
    #expect(try Sample.serverKeys().open(sealed, context: "a") == [1, 2, 3])
    #expect(throws: VaultProblem.cannotOpen) { try secret.open(sealed, context: "a") }
  }

  @Test("secrets never print themselves") func silence() throws {
    let master = try Sample.secret(MasterSecret(bytes: Sample.master))
    let values: [Any] = [
      secret, master, ServerKeys(masterSecret: master), PrivateKey(using: .seeded(1)),
      RecoveryKey(using: .seeded(1)), ReceiptCode(using: .seeded(1)), SessionToken(using: .seeded(1)),
      TOTP(using: .seeded(1)), try Sample.serverKeys().receiptSigner,
    ]
    for value in values {
      var dumped = ""
      dump(value, to: &dumped)
      let name = String(describing: type(of: value))
      #expect("\(value)" == "\(name)(hidden)")
      #expect(String(reflecting: value) == "\(name)(hidden)")
      #expect(dumped == "- \(name)(hidden)\n")
    }
  }

  static let sealedByPython =
    "010000000000000000000000000ebcb5d9c349f1d569c9c535182c9199d24356532881602f809eb383c5ff5d564e5fe6"
    + "bc2af2b80633c371f5c1ce694ea90741e6797146a550b63f264a604ee4e96f3e0a91d150e2d389d3c7162448995d1536"
    + "9920a8454134a61443fe5fd1b0d7514e072c5feca9197966348324ba5d2cbd526be87c119cd01227fa64243b827ebe96"
    + "8ceb290f791c66d8fb40a7863a21584d7fdeaac3e6870a79526e666ee23f62c42519fcdb8f8580b1d73c0aead630ed52"
    + "c1edc8dad5659c0940a414027c62b5e1438a1f9d3523ac06b82b425cab1028489c0dcf7dd45461ea94265ff1fb2b347c"
    + "88e5c9c8ff0b7a121b687bd06d786807c0cb8ca834723e0b126a6222c1223c39f4b73e28a23ab30c8064558691"
}
