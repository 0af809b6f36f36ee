import Accounts
import Audit
import Core
import Organisations
import Storage
import TestSupport
import Testing
import Vault
import Web

/// A school with its first members invited, on a database of its own.
struct School {
  let clock: MovableClock
  let tools: AccountTools
  let founded: SetUpResult

  static let passphrase = "paard batterij nietje correct"
  static let migrations =
    AuditRoom.migrations + WebRoom.migrations + OrganisationsRoom.migrations + AccountsRoom.migrations

  static let firstMembers = [
    FirstMember(role: .deskOwner, name: "Bram", mail: "Bram@Noord.example"),
    FirstMember(role: .confidentialAdviser, name: "Chantal", mail: "chantal@noord.example"),
    FirstMember(role: .administrator, name: "Frank", mail: "frank@noord.example"),
  ]

  init(on database: any Database, slug: String = "noord", members: [FirstMember] = firstMembers) async throws
  {
    clock = MovableClock(Moment(milliseconds: 1_800_000_000_000))
    tools = AccountTools(
      database: database, keys: ServerKeys(masterSecret: MasterSecret(using: .seeded(7))),
      derivation: KeyDerivation(code: .light, passphrase: .light, threads: 2), clock: clock.clock,
      randomness: .live)
    founded = try await SetUp(tools).found(
      NewOrganisation(slug: slug, name: "Mbo Noord"), firstMembers: members)
  }

  static func on(_ engine: TestEngine, _ work: (School) async throws -> Void) async throws {
    try await engine.withDatabase(migrations) { try await work(School(on: $0)) }
  }

  var enrolment: Enrolment { Enrolment(tools) }
  var signIn: SignIn { SignIn(tools) }
  var organisation: ID<Organisation> { founded.organisation.id }

  func token(_ role: Role) throws -> InvitationToken {
    try #require(founded.invited.first { $0.invitation.role == role }).token
  }

  /// Takes up an invitation, and gives who that is now.
  func enrol(_ token: InvitationToken) async throws -> Colleague {
    let invitation = try #require(try await enrolment.invitation(token))
    try await enrolment.begin(token, passphrase: Self.passphrase)
    let totp = try #require(try await enrolment.secondFactor(token)).totp
    let enrolled = try await enrolment.finish(token, code: totp.code(at: clock.now))
    return Colleague(
      id: enrolled.member, mail: invitation.mail, totp: totp, recoveryCodes: enrolled.recoveryCodes)
  }

  func enrol(_ role: Role) async throws -> Colleague { try await enrol(token(role)) }

  /// Signed in by passphrase alone, which opens all keys.
  func viewer(_ colleague: Colleague) async throws -> Viewer {
    let accepted = try await signIn.passphrase(mail: colleague.mail, passphrase: Self.passphrase)
    let viewer = try await tools.database.read {
      try MemberStore.viewer(accepted.member, privateKey: accepted.privateKey, on: $0)
    }
    return try #require(viewer)
  }

  @discardableResult
  func invite(_ role: Role, mail: String, by viewer: Viewer) async throws -> InvitationToken {
    let new = try NewInvitation(organisation: viewer.organisation, role: role, name: "Nieuw", mail: mail)
    let (token, keys) = (InvitationToken(using: tools.randomness), tools.keys)
    let now = clock.now
    try await tools.database.write {
      try InvitationStore.invite(new, by: viewer, token: token, at: now, holding: 3600, keys: keys, on: $0)
    }
    return token
  }
}

/// Somebody who took up an invitation.
struct Colleague {
  let id: ID<Member>
  let mail: String
  let totp: TOTP
  let recoveryCodes: [RecoveryCode]
}
