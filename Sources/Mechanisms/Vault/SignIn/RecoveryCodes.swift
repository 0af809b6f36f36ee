package import Core

/// A code to sign in with once, when the phone is lost: ten characters of Crockford's base 32, 50 random bits.
package struct RecoveryCode: Sendable, Hashable {
  let characters: String

  /// As printed: `7K3QD-M0ZTV`.
  package var text: String { characters.grouped(by: 5, separator: "-") }

  /// Ten new codes, all different.
  package static func ten(using randomness: Randomness) -> [RecoveryCode] {
    var codes: [RecoveryCode] = []
    while codes.count < 10 {
      let code = RecoveryCode(characters: String(Crockford.encode(randomness.bytes(7)).prefix(10)))
      if !codes.contains(code) { codes.append(code) }
    }
    return codes
  }

  private init(characters: String) { self.characters = characters }

  /// Reads a code in either case and with any separators; nil when it cannot be one.
  package init?(typed: String) {
    guard let characters = Crockford.characters(typed: typed), characters.utf8.count == 10 else { return nil }
    self.characters = characters
  }
}

extension ServerKeys {
  /// What the database holds of a recovery code: 32 hexadecimal digits.
  ///
  /// - Parameter member: the id of its owner, so that a code is of no use to another.
  package func lookup(of code: RecoveryCode, member: String) -> String {
    blindIndex(.recoveryCode, of: "\(member)/\(code.characters)")
  }
}
