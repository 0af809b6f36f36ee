import Audit
import Cases
import Core
import FileCleaning
import Foundation
import Logging
import Organisations
import Outbox
import Storage
import TestSupport
import Texts
import Vault
import Web

@testable import Accounts

/// Two schools with people who are signed in, on a real database, answered without a network.
struct Office {
  let database: any Database
  let pipeline: RequestPipeline
  let north: FoundedOrganisation
  let south: FoundedOrganisation

  static let migrations =
    OrganisationsRoom.migrations + AccountsRoom.migrations + CasesRoom.migrations + WebRoom.migrations
    + AuditRoom.migrations + OutboxRoom.migrations
  static let keys = ServerKeys(masterSecret: MasterSecret(using: .seeded(11)))

  static func on(_ engine: TestEngine, _ work: (Office) async throws -> Void) async throws {
    try await engine.withDatabase(migrations) { try await work(Office(on: $0)) }
  }

  private init(on database: any Database) async throws {
    self.database = database
    let environment = Environment(
      clock: .fixed(Sample.monday), randomness: .live, database: database, keys: Self.keys,
      derivation: KeyDerivation(code: .light, passphrase: .light, threads: 1), cleaner: FileCleaner(),
      limits: RequestLimits(), settings: Settings())
    let quiet = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
    pipeline = RequestPipeline(
      table: RouteTable(AccountsRoom.routes + CasesRoom.routes + WebRoom.routes), environment: environment,
      log: AccessLog(logger: quiet))
    north = try FoundedOrganisation(NewOrganisation(slug: "noord", name: "Mbo Noord"), using: .seeded(1))
    south = try FoundedOrganisation(NewOrganisation(slug: "zuid", name: "Mbo Zuid"), using: .seeded(2))
    let (first, second) = (north, south)
    try await database.write { connection in
      try OrganisationStore.insert(first, on: connection)
      try OrganisationStore.insert(second, on: connection)
    }
  }

  /// Somebody new, signed in.
  func hire(_ name: String, _ role: Role, at school: FoundedOrganisation? = nil) async throws -> Colleague {
    let school = school ?? north
    let (key, token, salt) = (PrivateKey(using: .live), SessionToken(using: .live), Randomness.live.bytes(16))
    let id = ID<Member>(using: .live)
    let team = school.teams.first { $0.team.kind == role.team }
    let content = StaffContent(stage: .signedIn, member: id, privateKey: key.bytes, salt: salt)
    let session = Session(
      token: token, kind: .staff, began: Sample.monday, content: Array(try JSONEncoder().encode(content)))
    try await database.write { connection in
      try connection.run(
        """
        INSERT INTO member (id, organisation_id, role, name, mail, passphrase_salt, public_key,
                            sealed_private_key,
                            totp_secret, last_totp_step, disabled)
        VALUES (\(id), \(school.organisation.id), \(role), \(name), \("\(id)@example.org"), \(salt),
                \(key.publicKey.bytes), \([UInt8]()), \([UInt8]()), \(0), \(false))
        """)
      if let team {
        let wrapped = try TeamKey.wrap(team.key, of: team.team.id, for: id, publicKey: key.publicKey)
        try connection.run(
          """
          INSERT INTO member_team (member_id, team_id, wrapped_key)
          VALUES (\(id), \(team.team.id), \(wrapped))
          """
        )
      }
      try SessionStore.save(session, at: Sample.monday, on: connection)
    }
    return Colleague(office: self, id: id, role: role, cookie: token.text)
  }

  /// A report for a team of the northern school.
  func receive(
    _ kind: TeamKind = .desk, consents: Set<ConsentKind> = [], excluded: Set<ID<Member>> = [],
    at moment: Moment = Sample.monday
  ) async throws -> Received {
    guard let team = north.teams.first(where: { $0.team.kind == kind })?.team else {
      throw CaseProblem.notFound
    }
    let new = NewCase(
      id: ID(using: .live), team: team, answers: CodedAnswers(phase: .interview, conducts: [.jokes]),
      content: ReportContent(story: "Ze zeiden Kanariegeel.", companyName: "Papegaai BV"),
      sending: CaseCommand.Sending(consents: consents, wishes: [.beHeard], excluded: excluded),
      key: CaseKey(using: .live), reporterSecret: SymmetricSecret(using: .live))
    try await database.write { connection in
      try CaseStore(keys: Self.keys).create(new, at: moment, terms: .national, on: connection)
      try CaseFiles.add(
        CaseFile(mediaType: "application/pdf", bytes: Array("%PDF-1.7".utf8)), to: new.id, key: new.key,
        on: connection)
    }
    return Received(office: self, id: new.id, key: new.key)
  }
}

/// A report that lies with a school.
struct Received {
  let office: Office
  let id: ID<Case>
  let key: CaseKey

  var path: String { "/werk/\(id)" }

  var events: [CaseEvent] {
    get async throws {
      try await office.database.read { [id, key] in
        try CaseStore(keys: Office.keys).load(id, key: key, on: $0)?.events ?? []
      }
    }
  }

  /// What the student does.
  func student(_ command: CaseCommand) async throws {
    try await office.database.write { [id, key] in
      try CaseStore(keys: Office.keys).perform(
        command, in: id, by: .reporter, key: key, at: Sample.monday, terms: .national, on: $0)
    }
  }
}
