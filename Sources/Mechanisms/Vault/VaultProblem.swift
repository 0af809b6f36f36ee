/// Why the vault could not do what was asked. Carries no secret and no content.
package enum VaultProblem: Error, Equatable {
  /// The key or the context is another one, or the bytes were changed; these cannot be told apart.
  case cannotOpen
  /// The first byte names a form that this program does not know; a newer program may have written it.
  case unknownVersion(UInt8)
  /// The value has no JSON form, such as a number that is not finite.
  case notEncodable
  /// The bytes were opened, but the JSON in them has another shape.
  case notDecodable
  /// A key or secret has another length than it must have.
  case wrongLength(Int)
  /// More key derivations wait than are allowed; the same request may succeed a moment later.
  case busy
}
