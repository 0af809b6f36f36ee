import Audit
package import Core
import Organisations
package import Storage
package import Vault

extension MemberStore {
  /// Ends a member's access for good: their keys, second factor and codes are destroyed, and the next page
  /// of an open session is refused. The name stays, for the history of cases.
  ///
  /// - Throws: ``RemovalRefusal``.
  package static func remove(
    _ id: ID<Member>, by viewer: Viewer, at now: Moment, keys: ServerKeys, on connection: any Connection
  ) throws {
    guard let member = try member(id, in: viewer.organisation, on: connection) else {
      throw RemovalRefusal.notFound
    }
    let peers = try members(with: member.role, in: viewer.organisation, on: connection)
    try MemberRemoval.check(member, by: viewer.member, holders: peers.count)
    try connection.run("DELETE FROM member_team WHERE member_id = \(id)")
    try connection.run("DELETE FROM recovery_code WHERE member_id = \(id)")
    let nothing: [UInt8] = []
    try connection.run(
      """
      UPDATE member
         SET disabled = 1, sealed_private_key = \(nothing), passphrase_salt = \(nothing),
             totp_secret = \(nothing)
       WHERE id = \(id) AND organisation_id = \(viewer.organisation)
      """)
    try AccountAudit.note(
      .memberRemoved, by: viewer.member, about: id.text, at: now, keys: keys, on: connection)
  }
}
