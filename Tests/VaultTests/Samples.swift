import Core

@testable import Vault

/// Fixed secrets, so that the expected values can be computed by another program.
enum Sample {
  static let master = Array(UInt8(0)..<32)
  static let other = Array(UInt8(32)..<64)

  static func serverKeys(_ bytes: [UInt8] = master) throws -> ServerKeys {
    ServerKeys(masterSecret: try secret(MasterSecret(bytes: bytes)))
  }

  static func secret<Value>(_ value: Value?) throws -> Value {
    guard let value else { throw Missing() }
    return value
  }

  struct Missing: Error {}
}

extension [UInt8] {
  /// The same bytes with one bit of one byte changed.
  func flipping(_ index: Int, bit: Int = 0) -> [UInt8] {
    var changed = self
    changed[index] ^= 1 << UInt8(bit)
    return changed
  }
}
