import Accounts
import Cases
import Core
import Organisations
import Outbox
import Storage
import TestSupport
import Vault

/// A school in a real database, with its people and their keys.
struct School {
  let keys: ServerKeys
  let organisation: FoundedOrganisation
  let desk: Team
  private(set) var viewers: [String: Viewer] = [:]
  let randomness: Randomness

  /// Desk owner Olga, coordinators Chantal and Noor, adviser Bram, supervisor Sam, administrator Frank.
  /// Or a bureau, with consultant Nadia and administrator Frank.
  init(
    _ slug: String, kind: OrganisationKind = .school, keys: ServerKeys, seed: UInt64,
    on database: any Database
  ) async throws {
    self.keys = keys
    randomness = .seeded(seed)
    let new = NewOrganisation(
      slug: slug, name: "School \(slug)", kind: kind, phone: "", exitURL: "https://www.nu.nl")
    let organisation = try FoundedOrganisation(new, using: randomness)
    self.organisation = organisation
    try await database.write { try OrganisationStore.insert(organisation, on: $0) }
    desk = organisation.teams.map(\.team).first { $0.kind == .desk } ?? organisation.teams[0].team
    let people =
      Self.people.filter { $0.1.kinds.contains(kind) } + (kind == .bureau ? [("nadia", .consultant)] : [])
    for (name, role) in people { viewers[name] = try await hire(name, role, on: database) }
  }

  subscript(_ name: String) -> Viewer { viewers[name] ?? viewers["frank"].map { $0 } ?? nobody }

  func actor(_ name: String) -> CaseActor { .member(id: self[name].id, role: self[name].role) }

  private var nobody: Viewer {
    let key = PrivateKey(using: randomness)
    let member = Member(
      id: ID(using: randomness), organisation: organisation.organisation.id, role: .administrator, name: "",
      mail: "",
      publicKey: key.publicKey, isDisabled: false)
    return Viewer(member: member, privateKey: key, teams: [])
  }

  private func hire(_ name: String, _ role: Role, on database: any Database) async throws -> Viewer {
    let key = PrivateKey(using: randomness)
    let organisation = organisation.organisation.id
    let member = Member(
      id: ID(using: randomness), organisation: organisation, role: role, name: name,
      mail: "\(name)@\(organisation)",
      publicKey: key.publicKey, isDisabled: false)
    try await database.write { connection in
      try connection.run(
        """
        INSERT INTO member (id, organisation_id, role, name, mail, passphrase_salt, public_key,
                            sealed_private_key, totp_secret, last_totp_step, disabled)
        VALUES (\(member.id), \(organisation), \(role), \(name), \(member.mail), \([UInt8]()),
                \(key.publicKey.bytes), \([UInt8]()), \([UInt8]()), \(0), \(false))
        """)
    }
    let held = self.organisation.teams.filter { $0.team.kind == role.team }.map {
      HeldTeam(team: $0.team, key: $0.key)
    }
    return Viewer(member: member, privateKey: key, teams: held)
  }

  static let people: [(String, Role)] = [
    ("olga", .deskOwner), ("chantal", .coordinator), ("noor", .coordinator), ("bram", .confidentialAdviser),
    ("sam", .supervisor), ("frank", .administrator),
  ]

  static let migrations =
    OrganisationsRoom.migrations + AccountsRoom.migrations + OutboxRoom.migrations + CasesRoom.migrations
}

/// A report that was sent to a school.
struct Sent {
  let id: ID<Case>
  let key: CaseKey
  let secret: SymmetricSecret
  let store: CaseStore

  /// Words that may stand nowhere in the database.
  static let canaries = [
    "Kanariegeel", "Papegaai BV", "Zwaluwstad", "amina@kaketoe.nl", "Mevrouw Pelikaan", "roodborstje",
  ]
  static let content = ReportContent(
    story: "Ze zeiden Kanariegeel tegen mij.", companyName: "Papegaai BV", companyPlace: "Zwaluwstad",
    when: "maart",
    name: "Amina", contact: "amina@kaketoe.nl", namedPeople: "Mevrouw Pelikaan")

  init(
    to school: School, on database: any Database, at moment: Moment = Sent.noon("2027-03-01"),
    consents: Set<ConsentKind> = [], excluded: Set<ID<Member>> = [], outside: ID<Organisation>? = nil
  ) async throws {
    let answers = CodedAnswers(
      phase: .interview, conducts: [.headscarfRefused], reasons: [.headscarf], wishes: [.apology])
    let new = NewCase(
      id: ID(using: school.randomness), team: school.desk, answers: answers, content: Self.content,
      sending: CaseCommand.Sending(
        consents: consents, wishes: [.apology], excluded: excluded, outside: outside),
      key: CaseKey(using: school.randomness), reporterSecret: SymmetricSecret(using: school.randomness))
    let store = CaseStore(keys: school.keys)
    try await database.write { try store.create(new, at: moment, terms: .national, on: $0) }
    (id, key, secret, self.store) = (new.id, new.key, new.reporterSecret, store)
  }

  @discardableResult
  func perform(
    _ command: CaseCommand, by actor: CaseActor, at moment: Moment = Sent.noon("2027-03-01"),
    seen: Int? = nil,
    on database: any Database
  ) async throws -> CaseSituation {
    try await database.write { [self] in
      try store.perform(
        command, in: id, by: actor, key: key, at: moment, terms: .national, seen: seen, on: $0)
    }
  }

  static func noon(_ day: String) -> Moment {
    Amsterdam.start(of: Day(day) ?? Day(number: 0)).adding(seconds: 43_200)
  }
}
