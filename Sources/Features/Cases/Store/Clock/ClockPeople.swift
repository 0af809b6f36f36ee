import Accounts
import Core
import Organisations
import Storage
import Vault

/// The people around a case, as far as the clock has to know them.
struct ClockPeople {
  let school: [Member]
  let bureau: [Member]
  private let presences: [ID<Member>: Presence]
  private let holders: Set<ID<Member>>
  private let team: TeamKind
  private let turn: Int
  private let today: Day
  private let hasBureau: Bool

  init(_ stored: StoredCase, names: CaseNames, on today: Day, _ connection: any Connection) throws {
    self.today = today
    let organisation = stored.register.organisation
    school = try MemberStore.members(of: organisation, on: connection)
    var presences = try PresenceStore.presences(in: organisation, on: connection)
    var bureau: [Member] = []
    if let outside = stored.situation.movedOutside ?? stored.situation.outside {
      bureau = try MemberStore.members(of: outside, on: connection).filter { $0.role == .consultant }
      presences.merge(try PresenceStore.presences(in: outside, on: connection)) { first, _ in first }
    }
    self.bureau = bureau
    self.presences = presences
    team = stored.register.teamKind
    let isRehearsal = try OrganisationStore.organisation(organisation, on: connection)?.isRehearsal == true
    hasBureau =
      try !OrganisationStore.organisations(of: .bureau, rehearsing: isRehearsal, on: connection).isEmpty
    holders = try Self.holders(of: stored, among: school + bureau, names: names, connection)
    turn = stored.id.text.utf8.reduce(0) { ($0 &* 31 &+ Int($1)) & 0xFFFF }
  }

  /// Those who can open the case with the team's key, or with their own.
  private static func holders(
    of stored: StoredCase, among members: [Member], names: CaseNames, _ connection: any Connection
  ) throws -> Set<ID<Member>> {
    let rows = try connection.rows("SELECT holder, holder_index FROM case_key WHERE case_id = \(stored.id)")
    let held = Set(try rows.map { try $0.text("holder_index") })
    let team = held.contains(names.holder(team: stored.register.team))
    return Set(
      members.filter { member in
        let inTeam = member.role.team == stored.register.teamKind && member.role != .consultant
        return (team && inTeam) || held.contains(names.holder(member: member.id))
          || (member.role == .consultant && stored.situation.movedOutside != nil)
      }.map(\.id))
  }

  func facts(for situation: CaseSituation) -> ClockFacts {
    let owner = situation.owner.member
    return ClockFacts(
      hasOverseer: !overseers.isEmpty && !situation.isWithOutside,
      candidates: candidates(for: situation),
      isOwnerGone: owner.map { presences[$0] == nil } ?? false,
      isOwnerAbsent: owner.flatMap { presences[$0] }?.isAbsent(on: today) ?? false,
      hasBureau: hasBureau)
  }

  /// Nobody outside the vault of the confidential advisers may know that it holds something.
  var overseers: [Member] {
    team == .desk ? school.filter { $0.role == .overseer && !$0.isDisabled } : []
  }

  /// Heads first; among equals the case decides who, so that the work is spread and two servers choose alike.
  private func candidates(for situation: CaseSituation) -> [ID<Member>] {
    let pool = situation.isWithOutside ? bureau : school
    let able = pool.filter { member in
      !member.isDisabled && PartyRole.handlers.contains(.staff(member.role)) && holders.contains(member.id)
        && !situation.excluded.contains(member.id) && !situation.barred.contains(member.id)
        && presences[member.id]?.isAbsent(on: today) == false
    }
    let heads = turned(able.filter { $0.role == .deskOwner })
    return (heads + turned(able.filter { $0.role != .deskOwner })).map(\.id)
  }

  private func turned(_ members: [Member]) -> [Member] {
    guard !members.isEmpty else { return [] }
    let sorted = members.sorted { $0.id < $1.id }
    let start = turn % sorted.count
    return Array(sorted[start...] + sorted[..<start])
  }

  /// Whoever must act for the school: the owner, or the whole team while nobody has taken the case.
  func handlers(of situation: CaseSituation) -> [Member] {
    if let owner = situation.owner.member { return (school + bureau).filter { $0.id == owner } }
    return school.filter {
      $0.role.team == team && holders.contains($0.id) && !situation.excluded.contains($0.id)
    }
  }
}
