/// Who can open a case key.
package enum CaseKeyHolder: String, Sendable, CaseIterable, Codable {
  /// The student, with a key made from the receipt code.
  case reporter
  /// A team, with its private key.
  case team
  /// One member: a supervisor the student agreed to, or a colleague when a member of the team is named.
  case member
  /// The organisation's recovery key on paper.
  case recovery
}

/// A case key, sealed for one holder: a row of `case_key`.
///
/// When all rows of a case are deleted its content is lost for good, also in backups once these have expired.
package struct WrappedKey: Sendable, Equatable {
  package let holder: CaseKeyHolder
  /// Blind index of the holder; part of what is authenticated.
  package let holderIndex: String
  package let bytes: [UInt8]

  /// A row as it was stored.
  package init(holder: CaseKeyHolder, holderIndex: String, bytes: [UInt8]) {
    self.holder = holder
    self.holderIndex = holderIndex
    self.bytes = bytes
  }

  /// Wraps for who holds the private half of a key.
  ///
  /// - Parameter context: the case's id.
  package init(
    _ caseKey: CaseKey, for holder: CaseKeyHolder, holderIndex: String, publicKey: PublicKey, context: String
  ) throws(VaultProblem) {
    self.holder = holder
    self.holderIndex = holderIndex
    bytes = try publicKey.seal(caseKey.bytes, context: Self.bound(holder, holderIndex, context))
  }

  /// Wraps under a secret, such as the key made from a receipt code.
  ///
  /// - Parameter context: the case's id.
  package init(
    _ caseKey: CaseKey, for holder: CaseKeyHolder, holderIndex: String, secret: SymmetricSecret,
    context: String
  ) {
    self.holder = holder
    self.holderIndex = holderIndex
    bytes = secret.wrap(caseKey.bytes, context: Self.bound(holder, holderIndex, context))
  }

  /// The case key, for who holds the private key.
  package func open(with key: PrivateKey, context: String) throws(VaultProblem) -> CaseKey {
    try Self.secret(from: key.open(bytes, context: Self.bound(holder, holderIndex, context)))
  }

  /// The case key, for who holds the secret.
  package func open(with secret: SymmetricSecret, context: String) throws(VaultProblem) -> CaseKey {
    try Self.secret(from: secret.unwrap(bytes, context: Self.bound(holder, holderIndex, context)))
  }

  private static func secret(from bytes: [UInt8]) throws(VaultProblem) -> CaseKey {
    guard let secret = SymmetricSecret(bytes: bytes) else { throw .wrongLength(bytes.count) }
    return secret
  }

  private static func bound(_ holder: CaseKeyHolder, _ index: String, _ context: String) -> String {
    "case key/\(holder.rawValue)/\(index)/\(context)"
  }
}

extension SymmetricSecret {
  /// Seals a key: 29 bytes more, not padded since all keys have the same size.
  package func wrap(_ secret: [UInt8], context: String) -> [UInt8] {
    SealedBytes.seal(secret, with: key, context: context, as: .exact)
  }

  /// Opens what ``wrap(_:context:)`` made.
  package func unwrap(_ wrapped: [UInt8], context: String) throws(VaultProblem) -> [UInt8] {
    try SealedBytes.open(wrapped, with: key, context: context, as: .exact)
  }
}
