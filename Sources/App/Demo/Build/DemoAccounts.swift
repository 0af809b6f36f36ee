import Accounts
import Core
import Organisations
import Vault

/// Founds the made-up schools and lets their staff in, as an installation does.
struct DemoAccounts {
  let tools: AccountTools

  /// A school with its members, by the ids that stand for them in the plan.
  struct Made: Sendable {
    let organisation: Organisation
    let members: [ID<Member>: Account]
    /// Where its students let a report go that nobody answers; itself for a bureau.
    let bureau: ID<Organisation>
  }

  struct Account: Sendable {
    let id: ID<Member>
    let name: String
    let role: Role
    /// For an authenticator app, in base 32.
    let secretText: String
  }

  func make(_ school: DemoSchool, bureau: ID<Organisation>? = nil) async throws -> Made {
    let new = NewOrganisation(
      slug: school.slug, name: school.name, kind: school.kind, phone: school.phone, terms: school.terms)
    let people = school.members.map { FirstMember(role: $0.role, name: $0.name, mail: $0.mail) }
    let result = try await SetUp(tools).found(new, firstMembers: people)
    var made: [ID<Member>: Account] = [:]
    for (member, invited) in zip(school.members, result.invited) {
      made[member.id] = try await enrol(member, token: invited.token)
    }
    return Made(organisation: result.organisation, members: made, bureau: bureau ?? result.organisation.id)
  }

  private func enrol(_ member: DemoMember, token: InvitationToken) async throws -> Account {
    let enrolment = Enrolment(tools)
    try await enrolment.begin(token, passphrase: member.passphrase)
    guard let totp = try await enrolment.secondFactor(token)?.totp else { throw EnrolmentRefusal.notBegun }
    // The code of the step before the present one, so that the present one can still be used to sign in.
    let code = totp.code(at: tools.clock.now().adding(seconds: -30))
    let enrolled = try await enrolment.finish(token, code: code)
    return Account(id: enrolled.member, name: member.name, role: member.role, secretText: totp.secretText)
  }
}
