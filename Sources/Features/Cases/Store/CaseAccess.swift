package import Accounts
package import Core
import Organisations
package import Storage
package import Vault

/// Opens the key of a case for who holds a key to it. Nothing else decides who can read.
package struct CaseAccess: Sendable {
  private let names: CaseNames

  package init(keys: ServerKeys) { names = CaseNames(keys: keys) }

  /// Nil when the case does not exist, is not this viewer's to read, names the viewer, or was erased: these
  /// look the same.
  package func key(of id: ID<Case>, for viewer: Viewer, on connection: any Connection) throws -> CaseKey? {
    let excluded: SQL = """
      SELECT case_id FROM case_exclusion WHERE case_id = \(id) AND member_index = \(names.member(viewer.id))
      """
    guard try connection.row(excluded) == nil else { return nil }
    for held in viewer.teams {
      let index = names.holder(team: held.team.id)
      if let wrapped = try wrapped(of: id, for: .team, index: index, on: connection) {
        return try wrapped.open(with: held.key, context: id.text)
      }
    }
    let index = names.holder(member: viewer.id)
    return try wrapped(of: id, for: .member, index: index, on: connection)?
      .open(with: viewer.privateKey, context: id.text)
  }

  /// For the reporter, with the secret made from the receipt code; nil when the case was erased.
  ///
  /// - Throws: `VaultProblem.cannotOpen` for another code's secret.
  package func key(
    of id: ID<Case>, forReporterWith secret: SymmetricSecret, on connection: any Connection
  ) throws -> CaseKey? {
    let index = names.holder(reporterOf: id)
    return try wrapped(of: id, for: .reporter, index: index, on: connection)?.open(
      with: secret, context: id.text)
  }

  private func wrapped(
    of id: ID<Case>, for holder: CaseKeyHolder, index: String, on connection: any Connection
  ) throws -> WrappedKey? {
    let sql: SQL = """
      SELECT wrapped
        FROM case_key
       WHERE case_id = \(id) AND holder = \(holder) AND holder_index = \(index)
      """
    return try connection.row(sql).map { row in
      WrappedKey(holder: holder, holderIndex: index, bytes: try row.bytes("wrapped"))
    }
  }
}
