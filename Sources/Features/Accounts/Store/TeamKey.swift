import Core
import Organisations
import Vault

/// A team's private key as it is wrapped for each of its members.
enum TeamKey {
  /// - Throws: `VaultProblem.cannotOpen` for a key that is no point of the curve.
  static func wrap(_ key: PrivateKey, of team: ID<Team>, for member: ID<Member>, publicKey: PublicKey) throws
    -> [UInt8]
  {
    try publicKey.seal(key.bytes, context: context(team, member))
  }

  static func open(_ wrapped: [UInt8], of team: Team, for member: ID<Member>, with key: PrivateKey) throws
    -> HeldTeam
  {
    let bytes = try key.open(wrapped, context: context(team.id, member))
    guard let teamKey = PrivateKey(bytes: bytes) else { throw VaultProblem.wrongLength(bytes.count) }
    return HeldTeam(team: team, key: teamKey)
  }

  private static func context(_ team: ID<Team>, _ member: ID<Member>) -> String {
    "team/\(team)/member/\(member)"
  }
}
