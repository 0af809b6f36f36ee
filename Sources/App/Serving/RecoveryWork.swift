import Accounts
import Audit
import Cases
import Core
import Organisations
import Storage
import Vault

/// Recovery in one unit of work, with the line in the audit log.
struct RecoveryWork: Sendable {
  let wanted: Recovering
  let paper: RecoveryKey
  let keys: ServerKeys
  let now: Moment
  let token: InvitationToken
  let basePath: String

  /// - Returns: what to print.
  func run(on connection: any Connection) throws -> [String] {
    let school = try OrganisationStore.organisation(slug: wanted.school, on: connection)
    guard let school, let team = try OrganisationStore.team(wanted.kind, of: school.id, on: connection) else {
      throw RecoveringProblem(reason: "--school: there is no school “\(wanted.school)” on this server")
    }
    guard try OrganisationStore.recoveryKey(of: school.id, on: connection) == paper.publicKey else {
      throw RecoveringProblem(
        reason: "standard input:1:1: this is the key of another school; take the paper of \(school.name)")
    }
    return switch wanted.step {
    case .invite(let name): try invite(name, into: team, on: connection)
    case .openCases: try openCases(of: team, on: connection)
    }
  }

  private func invite(_ name: String, into team: Organisations.Team, on connection: any Connection) throws
    -> [String]
  {
    let key = try OrganisationStore.recover(team, with: paper, on: connection)
    do {
      let new = try NewInvitation(
        organisation: team.organisation, role: wanted.role, name: name, mail: wanted.mail)
      try InvitationStore.insert(
        new, teamKey: key, token: token, expires: now.adding(seconds: Invitation.defaultSeconds), keys: keys,
        on: connection)
    } catch is InvitationMistakes {
      throw RecoveringProblem(reason: "--name or --mail: a name of 1 to 100 characters, and an address")
    } catch InvitationRefusal.mailTaken {
      throw RecoveringProblem(
        reason: "--mail: has an account already; give another address when its passphrase is lost")
    }
    try note(.teamRecovered, in: team.organisation.text, about: wanted.role.rawValue, on: connection)
    return [
      "Invitation; put the address of this server before it. It holds for 24 hours and works once:",
      "  \(name) (\(wanted.role.rawValue)): \(basePath)/uitnodiging/\(token.text)", "",
      "When this person has joined, remove the accounts whose passphrase is lost, and run this again with",
      "--cases: that opens the cases of which a member of the team is shut out.",
    ]
  }

  private func openCases(of team: Organisations.Team, on connection: any Connection) throws -> [String] {
    let mail = FoldedMail(wanted.mail)?.text
    let member = try MemberStore.members(of: team.organisation, on: connection).first {
      $0.mail == mail && !$0.isDisabled && $0.role.team == team.kind
    }
    guard let member else {
      throw RecoveringProblem(reason: "--mail: nobody of this team has joined with this address")
    }
    let result = try CaseRecovery(keys: keys).restore(to: member, in: team, with: paper, on: connection)
    // As everywhere: the cases of advisers stand in no list of the organisation.
    let list = team.kind == .advisers ? nil : team.organisation.text
    for id in result.restored { try note(.caseRecovered, in: list, about: id.text, on: connection) }
    var lines = ["Cases that can be read again: \(result.restored.count)"]
    if result.held > 0 {
      lines.append("Cases left alone, since an account of the team can still open them: \(result.held)")
    }
    return lines
  }

  private func note(
    _ action: AuditAction, in organisation: String?, about object: String, on connection: any Connection
  ) throws {
    let entry = AuditEntry(at: now, action, by: nil, in: organisation, about: object)
    try AuditLog.append(entry, on: connection, keys: keys)
  }
}
