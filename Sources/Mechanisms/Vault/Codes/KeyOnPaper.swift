import Crypto

/// A private key as text for paper: 52 characters of Crockford's base 32 and 4 check characters, in 14 groups
/// of four.
enum KeyOnPaper {
  /// - Parameter kind: what the key is for; a key of another kind fails the check.
  static func text(of key: PrivateKey, kind: String) -> String {
    (Crockford.encode(key.bytes) + check(of: key.bytes, kind)).grouped(by: 4, separator: " ")
  }

  static func read(_ typed: String, kind: String) throws(RecoveryKeyProblem) -> PrivateKey {
    guard let characters = Crockford.characters(typed: typed) else { throw .wrongCharacter }
    guard !characters.isEmpty else { throw .empty }
    guard characters.utf8.count == 56 else { throw .wrongLength(characters.utf8.count) }
    guard let bytes = Crockford.decode(characters.dropLast(4)),
      check(of: bytes, kind) == characters.suffix(4),
      let key = PrivateKey(bytes: bytes)
    else { throw .checkFails }
    return key
  }

  private static func check(of bytes: [UInt8], _ kind: String) -> String {
    let digest = SHA256.hash(data: Array("stagekansen/1/\(kind)".utf8) + bytes)
    return String(Crockford.encode(Array(digest.prefix(3))).prefix(4))
  }
}
