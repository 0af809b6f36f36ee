import Crypto
import CryptoExtras

/// How much work one guess costs (RFC 7914): `128 · blockSize · rounds` bytes of memory, and time to match.
package struct ScryptCost: Sendable, Equatable {
  /// N, a power of two, at least 2.
  package let rounds: Int
  /// r.
  package let blockSize: Int

  package init(rounds: Int, blockSize: Int = 8) {
    self.rounds = rounds
    self.blockSize = blockSize
  }

  /// 32 MiB. Enough for a receipt code, that has 60 random bits and needs a server secret too.
  package static let code = ScryptCost(rounds: 1 << 15)
  /// 128 MiB. For what people think up themselves.
  package static let passphrase = ScryptCost(rounds: 1 << 17)
  /// Next to nothing: for tests and demo data only.
  package static let light = ScryptCost(rounds: 16)

  /// The first 32 bytes of scrypt with one lane; takes its time on the calling thread.
  func stretch(_ word: [UInt8], salt: [UInt8]) throws -> SymmetricKey {
    try KDF.Scrypt.deriveKey(
      from: word, salt: salt, outputByteCount: 32, rounds: rounds, blockSize: blockSize, parallelism: 1)
  }
}
