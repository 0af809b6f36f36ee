import Audit
import Core
package import Organisations
import Storage
package import Vault

/// Sets an organisation up with its teams and its first members' invitations.
///
/// The command line calls it; no page can.
package struct SetUp: Sendable {
  private let tools: AccountTools

  package init(_ tools: AccountTools) { self.tools = tools }

  /// - Parameter firstMembers: at least one for each role of this kind of organisation that must stay, or
  ///   nobody could be invited later.
  /// - Throws: ``OrganisationRefusal``, ``SetUpRefusal``, ``InvitationMistakes``, ``InvitationRefusal``.
  package func found(
    _ new: NewOrganisation, firstMembers: [FirstMember], linksHoldSeconds: Int64 = Invitation.defaultSeconds
  ) async throws -> SetUpResult {
    for role in new.kind.roles where role.mustStay && !firstMembers.contains(where: { $0.role == role }) {
      throw SetUpRefusal.nobody(role)
    }
    let founded = try FoundedOrganisation(new, using: tools.randomness)
    let invited = try firstMembers.map { member in
      let invitation = try NewInvitation(
        organisation: founded.organisation.id, role: member.role, name: member.name, mail: member.mail)
      return SetUpResult.Invited(invitation: invitation, token: InvitationToken(using: tools.randomness))
    }
    let (now, keys) = (tools.clock.now(), tools.keys)
    let expires = now.adding(seconds: linksHoldSeconds)
    try await tools.database.write { connection in
      try OrganisationStore.insert(founded, on: connection)
      let id = founded.organisation.id.text
      try AuditLog.append(
        AuditEntry(at: now, .organisationFounded, by: nil, in: id, about: id), on: connection, keys: keys)
      for one in invited {
        try InvitationStore.insert(
          one.invitation, teamKey: one.invitation.role.team.flatMap(founded.teamKey), token: one.token,
          expires: expires, keys: keys, on: connection)
      }
    }
    return SetUpResult(organisation: founded.organisation, invited: invited, recoveryKey: founded.recoveryKey)
  }
}

/// Somebody to invite at set-up.
package struct FirstMember: Sendable {
  package let role: Role
  package let name: String
  package let mail: String

  package init(role: Role, name: String, mail: String) {
    self.role = role
    self.name = name
    self.mail = mail
  }
}

/// What set-up gives; the secrets in it are to be shown once and kept nowhere.
package struct SetUpResult: Sendable {
  /// An invitation and the token of its link, `/uitnodiging/{token}`.
  package struct Invited: Sendable {
    package let invitation: NewInvitation
    package let token: InvitationToken
  }

  package let organisation: Organisation
  package let invited: [Invited]
  package let recoveryKey: RecoveryKey
}

/// Why set-up was refused.
package enum SetUpRefusal: Error, Equatable {
  /// Nobody was named for a role that an organisation always needs.
  case nobody(Role)
}
