import Core
import Organisations
import Web

/// What this room writes in the audit log.
enum AccountAudit {
  static func signedIn(_ viewer: Viewer, in environment: Environment) async throws {}
  static func joined(_ member: ID<Member>, _ invitation: Invitation, in environment: Environment) async throws
  {}
  static func invited(_ new: NewInvitation, by viewer: Viewer, in environment: Environment) async throws {}
  static func removed(_ member: Member, by viewer: Viewer, in environment: Environment) async throws {}
  static func changedPassphrase(_ viewer: Viewer, in environment: Environment) async throws {}
  static func newRecoveryCodes(_ viewer: Viewer, in environment: Environment) async throws {}
  static func refused(_ viewer: Viewer, needs: Permission, route: String, in environment: Environment)
    async throws
  {}
  static func refused(_ viewer: Viewer, _ refusal: InvitationRefusal, in environment: Environment)
    async throws
  {}
}
