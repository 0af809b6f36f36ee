import Core
import Organisations
import Storage
import Vault

/// A member in the making: the passphrase is chosen, the second factor not confirmed. Kept sealed under the
/// invitation's token.
struct MemberDraft: Codable {
  let id: ID<Member>
  let salt: [UInt8]
  let publicKey: [UInt8]
  let sealedPrivateKey: [UInt8]
  let team: ID<Team>?
  let wrappedTeamKey: [UInt8]?
  let totpSecret: [UInt8]

  /// - Parameter heldTeam: the team of the invitation's role with its key; nil for a role without a team.
  init(passphraseKey: SymmetricSecret, salt: [UInt8], heldTeam: HeldTeam?, randomness: Randomness) throws {
    let key = PrivateKey(using: randomness)
    let id = ID<Member>(using: randomness)
    self.id = id
    self.salt = salt
    publicKey = key.publicKey.bytes
    sealedPrivateKey = MemberKey.seal(key, of: id, with: passphraseKey)
    team = heldTeam?.team.id
    wrappedTeamKey = try heldTeam.map {
      try TeamKey.wrap($0.key, of: $0.team.id, for: id, publicKey: key.publicKey)
    }
    totpSecret = TOTP(using: randomness).secret
  }

  var totp: TOTP { TOTP(secret: totpSecret) }

  /// Writes the member.
  ///
  /// - Parameter step: the step of the confirming code, which can't be used again.
  func insert(
    _ invitation: Invitation, step: Int64, on day: Day, keys: ServerKeys, on connection: any Connection
  ) throws {
    let sealedSecret = keys.seal(totpSecret, context: id.totpContext)
    try connection.run(
      """
      INSERT INTO member
        (id, organisation_id, role, name, mail, passphrase_salt, public_key, sealed_private_key, totp_secret,
         last_totp_step, disabled, last_seen_day)
      VALUES
        (\(id), \(invitation.organisation), \(invitation.role), \(invitation.name), \(invitation.mail),
         \(salt), \(publicKey), \(sealedPrivateKey), \(sealedSecret), \(step), \(false), \(day))
      """)
    guard let team, let wrappedTeamKey else { return }
    try connection.run(
      "INSERT INTO member_team (member_id, team_id, wrapped_key) VALUES (\(id), \(team), \(wrappedTeamKey))")
  }
}

/// A member's private key as it is sealed with the key from the passphrase.
enum MemberKey {
  static func seal(_ key: PrivateKey, of member: ID<Member>, with passphraseKey: SymmetricSecret) -> [UInt8] {
    passphraseKey.wrap(key.bytes, context: "member/\(member)/private key")
  }

  /// Nil for a wrong passphrase.
  static func open(_ sealed: [UInt8], of member: ID<Member>, with passphraseKey: SymmetricSecret)
    -> PrivateKey?
  {
    guard let bytes = try? passphraseKey.unwrap(sealed, context: "member/\(member)/private key") else {
      return nil
    }
    return PrivateKey(bytes: bytes)
  }
}

extension ID<Member> {
  /// Binds the sealed secret of the second factor to its member.
  var totpContext: String { "member/\(self)/totp" }
}
