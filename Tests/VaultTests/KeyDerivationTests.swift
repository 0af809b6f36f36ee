import Core
import Synchronization
import Testing

@testable import Vault

@Suite("Key derivation") struct KeyDerivationTests {
  @Test(
    "agrees with RFC 7914",
    arguments: [
      ("", "", 16, 1, "77d6576238657b203b19ca42c18a0497f16b4844e3074ae8dfdffa3fede21442"),
      (
        "pleaseletmein", "SodiumChloride", 16_384, 8,
        "7023bdcb3afd7348461c06cd81fd38ebfda8fbba904f8e3ea9b543f6545da1f2"
      ),
    ])
  func vectors(word: String, salt: String, rounds: Int, blockSize: Int, expected: String) throws {
    let cost = ScryptCost(rounds: rounds, blockSize: blockSize)
    #expect(Hex.encode(try cost.stretch(Array(word.utf8), salt: Array(salt.utf8)).bytes) == expected)
  }

  @Test("stays what it was") func goldenValues() async throws {
    let derivation = KeyDerivation(code: .light, passphrase: .light, threads: 1)
    let secret = try Sample.secret(SymmetricSecret(bytes: Sample.other))
    let code = try ReceiptCode(typed: "12345678901234567888")
    let salt = Array("salt".utf8)
    let codeKey = try await derivation.key(from: code, salt: salt, serverSecret: secret)
    #expect(Hex.encode(codeKey.bytes) == "1c7745b97138a2fadc3f2f5910c92f7b18e179a41decc113a38b7a38a525740e")
    let key = try await derivation.key(fromPassphrase: "een veilige zin voor Zoë", salt: salt)
    #expect(Hex.encode(key.bytes) == "4fd2dfc813beb118fd627285e6b5587de618a6895b93e43a2ca7682e747b6df7")
    let decomposed = try await derivation.key(fromPassphrase: "een veilige zin voor Zoe\u{308}", salt: salt)
    #expect(decomposed == key)
  }

  @Test("needs the code, the salt and the server's secret") func inputs() async throws {
    let derivation = KeyDerivation(code: .light, threads: 1)
    let (one, two) = (ReceiptCode(using: .seeded(1)), ReceiptCode(using: .seeded(2)))
    let (first, second) = (SymmetricSecret(using: .seeded(3)), SymmetricSecret(using: .seeded(4)))
    let keys = [
      try await derivation.key(from: one, salt: [1], serverSecret: first),
      try await derivation.key(from: two, salt: [1], serverSecret: first),
      try await derivation.key(from: one, salt: [2], serverSecret: first),
      try await derivation.key(from: one, salt: [1], serverSecret: second),
    ]
    #expect(Set(keys.map { Hex.encode($0.bytes) }).count == 4)
  }

  @Test("refuses who comes when the queue is full, and serves all the others") func busy() async {
    let derivation = KeyDerivation(passphrase: ScryptCost(rounds: 4096), threads: 2, waiting: 6)
    let outcomes = await withTaskGroup(of: Bool?.self, returning: [Bool?].self) { group in
      for number in 0..<40 {
        group.addTask {
          do {
            return try await derivation.key(fromPassphrase: "\(number)", salt: []).bytes.count == 32
          } catch {
            return error as? VaultProblem == .busy ? nil : false
          }
        }
      }
      return await group.reduce(into: []) { $0.append($1) }
    }
    #expect(!outcomes.contains(false))
    #expect(outcomes.count { $0 == true } >= 8)
    #expect(outcomes.contains(nil))
    #expect((try? await derivation.key(fromPassphrase: "later", salt: [])) != nil)
  }
}
