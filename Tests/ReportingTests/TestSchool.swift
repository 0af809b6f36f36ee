import Accounts
import App
import Cases
import Core
import Organisations
import Reporting
import Storage
import TestSupport
import Vault
import Web

/// A school that really runs: founded, with its members enrolled, behind all routes of the program.
struct TestSchool: Sendable {
  static let slug = "school-een"
  static let passphrase = "paarse zebra fietst langzaam 7"
  static let people: [(role: Role, name: String)] = [
    (.deskOwner, "Olga Veldman"), (.coordinator, "Chantal de Boer"), (.confidentialAdviser, "Bram Peeters"),
    (.administrator, "Frank Smit"), (.supervisor, "Sam Ouali"),
    (.overseer, "Ivo Hart"),
  ]
  static let bureauPeople: [(role: Role, name: String)] = [
    (.consultant, "Nadia Bos"), (.administrator, "Hugo Prins"),
  ]

  let server: TestServer
  let organisation: Organisation
  /// Where a report goes that nobody at the school answers.
  let bureau: Organisation
  private(set) var members: [Role: Account] = [:]

  struct Account: Sendable {
    let id: ID<Member>
    let mail: String
    let totp: TOTP
  }

  var database: any Database { server.environment.database }
  var tools: AccountTools { server.environment.accountTools }
  var school: String { "/s/\(Self.slug)" }

  init(on database: any Database, slug: String = TestSchool.slug, settings: Settings = Settings())
    async throws
  {
    server = TestServer(RouteList.all, database: database, settings: settings)
    let tools = server.environment.accountTools
    let school = try await Self.found(
      NewOrganisation(
        slug: slug, name: "Roc Oost", phone: "010 123 45 67", exitURL: "https://www.nos.nl/"),
      Self.people, tools)
    let outside = try await Self.found(
      NewOrganisation(slug: "\(slug)-bureau", name: "Bureau Gelijk", kind: .bureau), Self.bureauPeople, tools)
    (organisation, bureau) = (school.organisation, outside.organisation)
    for invited in school.invited + outside.invited where members[invited.invitation.role] == nil {
      let enrolment = Enrolment(tools)
      try await enrolment.begin(invited.token, passphrase: Self.passphrase)
      guard let totp = try await enrolment.secondFactor(invited.token)?.totp else {
        throw EnrolmentRefusal.notBegun
      }
      let code = totp.code(at: tools.clock.now().adding(seconds: -30))
      let enrolled = try await enrolment.finish(invited.token, code: code)
      let invitation = invited.invitation
      members[invitation.role] = Account(id: enrolled.member, mail: invitation.mail.text, totp: totp)
    }
  }

  private static func found(
    _ new: NewOrganisation, _ people: [(role: Role, name: String)], _ tools: AccountTools
  ) async throws -> SetUpResult {
    let first = people.map {
      FirstMember(role: $0.role, name: $0.name, mail: "\($0.role.rawValue)@\(new.slug).nl")
    }
    return try await SetUp(tools).found(new, firstMembers: first)
  }

  /// Runs a test on a school in an empty database.
  static func run(
    _ engine: TestEngine = .sqlite, settings: Settings = Settings(), _ work: (TestSchool) async throws -> Void
  ) async throws {
    try await engine.withDatabase(MigrationList.all) { database in
      try await work(try await TestSchool(on: database, settings: settings))
    }
  }

  /// A member with the keys that signing in opens.
  func viewer(_ role: Role) async throws -> Viewer {
    guard let account = members[role] else { throw Missing(role: role) }
    let accepted = try await SignIn(tools).passphrase(mail: account.mail, passphrase: Self.passphrase)
    let viewer = try await database.read {
      try MemberStore.viewer(account.id, privateKey: accepted.privateKey, on: $0)
    }
    guard let viewer else { throw Missing(role: role) }
    return viewer
  }

  /// A member at the browser, signed in.
  func signedIn(_ role: Role) async throws -> Visitor {
    guard let account = members[role] else { throw Missing(role: role) }
    var visitor = Visitor(server, network: "staff")
    let asked = await visitor.send(
      await visitor.get("/inloggen"), to: "/inloggen",
      ["mail": [account.mail], "passphrase": [Self.passphrase]])
    let code = account.totp.code(at: server.clock.now)
    let done = await visitor.send(await visitor.follow(asked), to: "/inloggen/code", ["code": [code]])
    guard done.status == 303 else { throw Missing(role: role) }
    return visitor
  }

  /// The case that was sent to this school, when there is only one.
  static func onlyCase(on connection: any Connection) throws -> ID<Case> {
    let rows = try connection.rows("SELECT id FROM \"case\"")
    guard rows.count == 1 else { throw NotOneCase(count: rows.count) }
    return try rows[0].id("id")
  }

  struct Missing: Error { let role: Role }
  struct NotOneCase: Error { let count: Int }
}
