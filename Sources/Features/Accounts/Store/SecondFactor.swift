package import Core
package import Storage
package import Vault

/// The code after the passphrase.
package enum SecondFactor {
  /// Which of the two ways it was.
  enum Way {
    case phone
    case recoveryCode
  }

  /// Uses up a present code of the phone that was not used before, or a recovery code; nil when what was
  /// typed is neither.
  static func use(
    _ typed: String, of member: ID<Member>, at now: Moment, keys: ServerKeys, on connection: any Connection
  ) throws -> Way? {
    guard let held = try totp(of: member, keys: keys, on: connection) else { return nil }
    if let step = held.totp.matchedStep(typed, at: now, after: held.lastStep) {
      let sql: SQL = """
        UPDATE member SET last_totp_step = \(step)
         WHERE id = \(member) AND disabled = 0 AND last_totp_step < \(step)
        """
      return try connection.run(sql) == 1 ? .phone : nil
    }
    guard let code = RecoveryCode(typed: typed),
      try RecoveryCodeStore.use(code, of: member, keys: keys, on: connection)
    else { return nil }
    return .recoveryCode
  }

  /// The code that holds now, for showing it to visitors of the demo; nil when there is no such member.
  package static func presentCode(
    of member: ID<Member>, at now: Moment, keys: ServerKeys, on connection: any Connection
  ) throws -> String? {
    try totp(of: member, keys: keys, on: connection)?.totp.code(at: now)
  }

  private static func totp(of member: ID<Member>, keys: ServerKeys, on connection: any Connection) throws
    -> (totp: TOTP, lastStep: Int64)?
  {
    let sql: SQL = "SELECT totp_secret, last_totp_step FROM member WHERE id = \(member) AND disabled = 0"
    guard let row = try connection.row(sql) else { return nil }
    let secret = try keys.open(try row.bytes("totp_secret"), context: member.totpContext)
    return (TOTP(secret: secret), Int64(try row.integer("last_totp_step")))
  }
}
