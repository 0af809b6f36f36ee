import Core
import Storage
import Vault

/// The recovery codes of members, as keyed fingerprints.
enum RecoveryCodeStore {
  /// The old ones stop working.
  static func replace(
    _ codes: [RecoveryCode], of member: ID<Member>, keys: ServerKeys, on connection: any Connection
  ) throws {
    try connection.run("DELETE FROM recovery_code WHERE member_id = \(member)")
    for code in codes {
      let hash = code.fingerprint(keys, member: member)
      try connection.run("INSERT INTO recovery_code (member_id, hash) VALUES (\(member), \(hash))")
    }
  }

  /// Whether the code was one of the member's; then it is gone.
  static func use(
    _ code: RecoveryCode, of member: ID<Member>, keys: ServerKeys, on connection: any Connection
  ) throws
    -> Bool
  {
    let hash = code.fingerprint(keys, member: member)
    return try connection.run("DELETE FROM recovery_code WHERE member_id = \(member) AND hash = \(hash)") == 1
  }

  static func left(of member: ID<Member>, on connection: any Connection) throws -> Int {
    try connection.rows("SELECT hash FROM recovery_code WHERE member_id = \(member)").count
  }
}
