import Core
import Crypto

/// SHA-256 over the rows of a table. Against mistakes; whoever may write a dump can make it fit.
struct RowDigest {
  private var hash = SHA256()

  mutating func add(_ bytes: [UInt8]) { hash.update(data: bytes) }

  var text: String { Hex.encode(hash.finalize()) }

  static func of(_ text: String) -> String { Hex.encode(SHA256.hash(data: Array(text.utf8))) }
}
