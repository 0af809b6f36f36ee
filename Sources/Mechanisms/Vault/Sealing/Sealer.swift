import Foundation

/// Something that seals content so that only its holder can open it: the server's keys or a
/// ``SymmetricSecret``.
package protocol Sealer {
  /// Sealed, padded bytes: the sizes are those of ``Padding`` and 29 bytes more.
  ///
  /// - Parameter context: says where the bytes belong (table, row, field); they open only with the same
  ///   context, so that nobody can move them to another place.
  func seal(_ plain: [UInt8], context: String) -> [UInt8]

  /// The content again.
  func open(_ sealed: [UInt8], context: String) throws(VaultProblem) -> [UInt8]
}

extension Sealer {
  /// Seals the JSON of a value. The keys are sorted, so that equal values have equal JSON.
  package func sealJSON(_ value: some Encodable, context: String) throws(VaultProblem) -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    guard let json = try? encoder.encode(value) else { throw .notEncodable }
    return seal(Array(json), context: context)
  }

  /// Opens what ``sealJSON(_:context:)`` made.
  package func openJSON<Value: Decodable>(
    _ type: Value.Type = Value.self, from sealed: [UInt8], context: String
  ) throws(VaultProblem) -> Value {
    let json = try open(sealed, context: context)
    guard let value = try? JSONDecoder().decode(type, from: Data(json)) else { throw .notDecodable }
    return value
  }
}

extension SymmetricSecret {
  package func seal(_ plain: [UInt8], context: String) -> [UInt8] {
    SealedBytes.seal(plain, with: key, context: context)
  }

  package func open(_ sealed: [UInt8], context: String) throws(VaultProblem) -> [UInt8] {
    try SealedBytes.open(sealed, with: key, context: context)
  }
}
