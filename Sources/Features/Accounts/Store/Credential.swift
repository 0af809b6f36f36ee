import Core
import Storage
import Vault

/// What a passphrase is held against.
struct Credential: Sendable {
  let member: ID<Member>
  let salt: [UInt8]
  let sealedPrivateKey: [UInt8]
}

extension AccountTools {
  /// The credential of an address; for one that has no access, a stand-in that no passphrase opens and that
  /// is the same each time.
  func credential(mail: String) async throws -> Credential {
    let found = try await database.read { connection in
      let sql: SQL = """
        SELECT id, passphrase_salt, sealed_private_key
          FROM member
         WHERE mail = \(mail) AND disabled = 0
        """
      return try connection.row(sql).map {
        Credential(
          member: try $0.id("id"), salt: try $0.bytes("passphrase_salt"),
          sealedPrivateKey: try $0.bytes("sealed_private_key"))
      }
    }
    return found ?? standIn(mail)
  }

  /// The private key; nil for a wrong passphrase.
  ///
  /// - Throws: ``SignInRefusal/busy``.
  func open(_ credential: Credential, passphrase: String) async throws -> PrivateKey? {
    let key = try await passphraseKey(passphrase, salt: credential.salt)
    return MemberKey.open(credential.sealedPrivateKey, of: credential.member, with: key)
  }

  /// - Throws: ``SignInRefusal/busy``.
  func passphraseKey(_ passphrase: String, salt: [UInt8]) async throws -> SymmetricSecret {
    do {
      return try await derivation.key(fromPassphrase: passphrase, salt: salt)
    } catch VaultProblem.busy {
      throw SignInRefusal.busy
    }
  }

  private func standIn(_ mail: String) -> Credential {
    let tag = keys.authenticate(Array(mail.utf8), purpose: "sign-in stand-in")
    return Credential(
      member: ID(using: Randomness { count in Array(tag.prefix(count)) }), salt: Array(tag.suffix(16)),
      sealedPrivateKey: [2] + [UInt8](repeating: 0, count: 60))
  }
}
