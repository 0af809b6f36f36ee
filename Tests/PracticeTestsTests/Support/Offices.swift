import Accounts
import Audit
import Companies
import Core
import Foundation
import Organisations
import Outbox
import PracticeTests
import Storage
import TestSupport
import Vault
import Web

@testable import Accounts

/// Two bureaus and a school with people who are signed in, on a real database, answered without a network.
struct Offices {
  let server: TestServer
  let north: FoundedOrganisation
  let south: FoundedOrganisation
  let school: FoundedOrganisation

  static let migrations =
    OrganisationsRoom.migrations + AccountsRoom.migrations + CompaniesRoom.migrations
    + PracticeTestsRoom.migrations + WebRoom.migrations + AuditRoom.migrations + OutboxRoom.migrations

  static func on(_ engine: TestEngine, _ work: (Offices) async throws -> Void) async throws {
    try await engine.withDatabase(migrations) { try await work(try await Offices(on: $0)) }
  }

  var database: any Database { server.environment.database }
  var keys: ServerKeys { server.environment.keys }
  var now: Moment { server.clock.now }

  private init(on database: any Database) async throws {
    server = TestServer(
      AccountsRoom.routes + PracticeTestsRoom.routes + WebRoom.routes, database: database)
    let made = try [("noord", OrganisationKind.bureau), ("zuid", .bureau), ("school", .school)].enumerated()
      .map { index, one in
        try FoundedOrganisation(
          NewOrganisation(slug: one.0, name: "Organisatie \(one.0)", kind: one.1),
          using: .seeded(UInt64(index + 1)))
      }
    (north, south, school) = (made[0], made[1], made[2])
    try await database.write { connection in
      for organisation in made { try OrganisationStore.insert(organisation, on: connection) }
    }
  }

  /// Somebody new, signed in; at the northern bureau unless told otherwise.
  func hire(_ name: String, _ role: Role = .researcher, at place: FoundedOrganisation? = nil) async throws
    -> Colleague
  {
    let place = place ?? north
    let (key, token, salt) = (PrivateKey(using: .live), SessionToken(using: .live), Randomness.live.bytes(16))
    let id = ID<Member>(using: .live)
    let team = place.teams.first { $0.team.kind == role.team }
    let content = StaffContent(stage: .signedIn, member: id, privateKey: key.bytes, salt: salt)
    let session = Session(
      token: token, kind: .staff, began: now, content: Array(try JSONEncoder().encode(content)))
    let now = now
    try await database.write { connection in
      try connection.run(
        """
        INSERT INTO member (id, organisation_id, role, name, mail, passphrase_salt, public_key,
                            sealed_private_key, totp_secret, last_totp_step, disabled)
        VALUES (\(id), \(place.organisation.id), \(role), \(name), \("\(id)@example.org"), \(salt),
                \(key.publicKey.bytes), \([UInt8]()), \([UInt8]()), \(0), \(false))
        """)
      if let team {
        let wrapped = try TeamKey.wrap(team.key, of: team.team.id, for: id, publicKey: key.publicKey)
        try connection.run(
          """
          INSERT INTO member_team (member_id, team_id, wrapped_key)
          VALUES (\(id), \(team.team.id), \(wrapped))
          """)
      }
      try SessionStore.save(session, at: now, on: connection)
    }
    return Colleague(
      offices: self, id: id, name: name, key: key, visitor: Visitor(server, cookie: token.text))
  }
}

extension Visitor {
  /// A member of the staff at the browser.
  init(_ server: TestServer, cookie: String) {
    self.init(server)
    cookies["w"] = cookie
  }
}

/// A member of a bureau, with a browser.
struct Colleague {
  let offices: Offices
  let id: ID<Member>
  let name: String
  let key: PrivateKey
  var visitor: Visitor

  /// With the keys that signing in opens.
  func viewer() async throws -> Viewer {
    let (id, key) = (id, key)
    let viewer = try await offices.database.read { try MemberStore.viewer(id, privateKey: key, on: $0) }
    guard let viewer else { throw Missing(name: name) }
    return viewer
  }

  struct Missing: Error { let name: String }

  mutating func get(_ address: String) async -> ShownPage { await visitor.get(address) }

  /// Opens a page, fills in its form and sends it; a redirect is not followed.
  mutating func send(
    at address: String, to action: String? = nil, _ changes: [String: [String]] = [:],
    button: (name: String, value: String)? = nil
  ) async -> ShownPage {
    let page = await visitor.get(address)
    return await visitor.send(page, to: action ?? address, changes, button: button)
  }
}
