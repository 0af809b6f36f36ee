package import Storage
package import Vault

extension Row {
  /// A public key of 32 bytes.
  ///
  /// - Throws: ``DamagedKey`` when the column holds another number of bytes.
  package func publicKey(_ column: String) throws -> PublicKey {
    guard let key = PublicKey(bytes: try bytes(column)) else { throw DamagedKey(column: column) }
    return key
  }
}

/// A key in the database does not have the form of a key: somebody changed the row.
package struct DamagedKey: Error, Equatable {
  package let column: String

  package init(column: String) { self.column = column }
}
