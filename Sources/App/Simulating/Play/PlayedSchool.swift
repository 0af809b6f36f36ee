import Accounts
import Cases
import Core
import Organisations
import Storage
import Vault

/// The school that is played, its people, and the bureau that students name.
struct PlayedSchool: Sendable {
  let school: Organisation
  /// Nil where there is none to name.
  let bureau: Organisation?
  let teams: [TeamKind: Team]
  let people: [PlayedPerson]
  /// Whether there is a person outside the line of the desk.
  let hasOverseer: Bool

  /// Who can handle cases of a team, heads first; the consultants when the case moved outside.
  func handlers(of team: TeamKind, isOutside: Bool) -> [PlayedPerson] {
    let roles: [Role] =
      isOutside ? [.consultant] : team == .desk ? [.deskOwner, .coordinator] : [.confidentialAdviser]
    return roles.flatMap { role in people.filter { $0.role == role } }
  }

  func person(_ id: ID<Member>) -> PlayedPerson? { people.first { $0.id == id } }

  static func load(
    _ school: ID<Organisation>, bureau: ID<Organisation>?, staff: StaffConduct, on connection: any Connection
  ) throws -> PlayedSchool? {
    guard let organisation = try OrganisationStore.organisation(school, on: connection) else { return nil }
    var people: [PlayedPerson] = []
    for roles in [[Role.deskOwner, .coordinator], [.confidentialAdviser]] {
      let members = try roles.flatMap { try MemberStore.members(with: $0, in: school, on: connection) }
      people += members.enumerated().map { place, member in
        PlayedPerson(member, conduct: staff.conduct(ofPlace: place))
      }
    }
    if let bureau {
      people += try MemberStore.members(with: .consultant, in: bureau, on: connection).map {
        PlayedPerson($0, conduct: staff.ofBureau)
      }
    }
    let teams = try OrganisationStore.teams(of: school, on: connection)
    return PlayedSchool(
      school: organisation,
      bureau: try bureau.flatMap { try OrganisationStore.organisation($0, on: connection) },
      teams: Dictionary(uniqueKeysWithValues: teams.map { ($0.kind, $0) }), people: people,
      hasOverseer: try !MemberStore.members(with: .overseer, in: school, on: connection).isEmpty)
  }
}

/// Somebody of the staff.
struct PlayedPerson: Sendable {
  let id: ID<Member>
  let role: Role
  let name: String
  let conduct: MemberConduct

  init(_ member: Member, conduct: MemberConduct) {
    (id, role, name) = (member.id, member.role, member.name)
    self.conduct = conduct
  }

  var actor: CaseActor { .member(id: id, role: role) }
}

extension DemoSchool {
  /// A desk of three, two advisers and somebody outside the line.
  static let simulated = DemoSchool(
    slug: "oefenschool", name: "Oefenschool", phone: "", terms: .national,
    members: [
      DemoMember(.deskOwner, "Olga Oefen", "olga@oefenschool.example", "vier stoelen onder de klok"),
      DemoMember(.coordinator, "Chantal Oefen", "chantal@oefenschool.example", "groene tas op de fiets"),
      DemoMember(.coordinator, "Noor Oefen", "noor@oefenschool.example", "warme trui in de kast"),
      DemoMember(.confidentialAdviser, "Bram Oefen", "bram@oefenschool.example", "blauwe kom met appels"),
      DemoMember(.confidentialAdviser, "Fenna Oefen", "fenna@oefenschool.example", "oude boot in de haven"),
      DemoMember(.administrator, "Frank Oefen", "frank@oefenschool.example", "rode schroef in de la"),
      DemoMember(.overseer, "Ivo Oefen", "ivo@oefenschool.example", "stenen trap naar de toren"),
    ])

  static let simulatedBureau = DemoSchool(
    slug: "oefenbureau", name: "Oefenbureau", phone: "", terms: .national,
    members: [
      DemoMember(.consultant, "Nadia Oefen", "nadia@oefenbureau.example", "zilveren lepel bij de soep"),
      DemoMember(.consultant, "Rob Oefen", "rob@oefenbureau.example", "houten brug over de beek"),
      DemoMember(.administrator, "Hugo Oefen", "hugo@oefenbureau.example", "gele jas aan de haak"),
    ], kind: .bureau)
}
