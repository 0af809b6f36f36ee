import Accounts
import App
import Cases
import Core
import Foundation
import Organisations
import Storage
import TestSupport
import Testing
import Vault

/// A school that was set up from the command line, and what happens to it.
struct Lost {
  let configuration: Configuration
  let clock: MovableClock
  let tools: AccountTools
  /// As printed.
  let paper: String
  let deskLink: InvitationToken

  var database: any Database { tools.database }
  static let passphrase = "paard batterij nietje correct"

  static func on(_ engine: TestEngine, _ work: (Lost) async throws -> Void) async throws {
    try await engine.withAddress { address in
      try await withTemporaryFolder { folder in
        var options = ["--data": folder + "/data"]
        if case .server(let url) = address { options["--database"] = url }
        let configuration = try Configuration.read(options: options, environment: [:], file: { _ in nil })
        let clock = MovableClock(Moment(milliseconds: 1_802_689_200_000))
        let derivation = KeyDerivation(code: .light, passphrase: .light, threads: 2)
        let lines = try await Founding(
          slug: "roc-x", name: "ROC X", phone: "", deskOwner: "An <an@x.example>",
          adviser: "Cy <cy@x.example>", administrator: "Di <di@x.example>"
        ).run(on: configuration, clock: clock.clock, randomness: .live, derivation: derivation)
        let open = try await OpenInstallation.open(
          configuration.installation, clock: clock.clock, randomness: .live)
        let tools = AccountTools(
          database: open.database, keys: open.keys, derivation: derivation, clock: clock.clock,
          randomness: .live)
        let school = try Lost(
          configuration: configuration, clock: clock, tools: tools,
          paper: lines[1].trimmingCharacters(in: .whitespaces), deskLink: token(in: lines))
        do {
          try await work(school)
          try await open.database.close()
        } catch {
          try await open.database.close()
          throw error
        }
      }
    }
  }

  static func lines(restored: Int, held: Int = 0) -> [String] {
    ["Cases that can be read again: \(restored)"]
      + (held == 0 ? [] : ["Cases left alone, since an account of the team can still open them: \(held)"])
  }

  private static func token(in lines: [String]) throws -> InvitationToken {
    let found = lines.lazy.compactMap { $0.firstMatch(of: /uitnodiging\/([0-9a-f]{64})/)?.output.1 }.first
    let text = try #require(found)
    return try #require(InvitationToken(String(text)))
  }

  @discardableResult
  func run(typed: [String]? = nil, mail: String, _ step: Recovering.Step) async throws -> [String] {
    try await Recovering(school: "roc-x", team: .desk, mail: mail, step: step)
      .run(typed: typed ?? [paper], on: configuration, clock: clock.clock, randomness: .live)
  }

  /// Somebody new by the paper, signed in.
  func recover(mail: String) async throws -> Viewer {
    try await enrol(Self.token(in: run(mail: mail, .invite(name: "Eva"))))
  }

  /// Takes up an invitation; signed in.
  func enrol(_ token: InvitationToken) async throws -> Viewer {
    let enrolment = Enrolment(tools)
    let invitation = try #require(try await enrolment.invitation(token))
    try await enrolment.begin(token, passphrase: Self.passphrase)
    let totp = try #require(try await enrolment.secondFactor(token)).totp
    _ = try await enrolment.finish(token, code: totp.code(at: clock.now))
    let accepted = try await SignIn(tools).passphrase(mail: invitation.mail, passphrase: Self.passphrase)
    let viewer = try await database.read {
      try MemberStore.viewer(accepted.member, privateKey: accepted.privateKey, on: $0)
    }
    return try #require(viewer)
  }

  func hire(_ name: String, by viewer: Viewer, mail: String = "c@x.example") async throws -> Viewer {
    let new = try NewInvitation(
      organisation: viewer.organisation, role: .coordinator, name: name, mail: mail)
    let (token, keys, now) = (InvitationToken(using: .live), tools.keys, clock.now)
    try await database.write {
      try InvitationStore.invite(new, by: viewer, token: token, at: now, holding: 3600, keys: keys, on: $0)
    }
    return try await enrol(token)
  }

  func remove(_ id: ID<Member>, by viewer: Viewer) async throws {
    let (keys, now) = (tools.keys, clock.now)
    try await database.write { try MemberStore.remove(id, by: viewer, at: now, keys: keys, on: $0) }
  }

  /// A report for the desk.
  func receive(
    excluded: Set<ID<Member>> = [], secret: SymmetricSecret = SymmetricSecret(using: .live)
  ) async throws -> ID<Case> {
    let (keys, now, id) = (tools.keys, clock.now, ID<Case>(using: .live))
    try await database.write { connection in
      let organisation = try #require(try OrganisationStore.organisation(slug: "roc-x", on: connection))
      let team = try #require(try OrganisationStore.team(.desk, of: organisation.id, on: connection))
      let new = NewCase(
        id: id, team: team, answers: CodedAnswers(phase: .interview, conducts: [.jokes]),
        content: ReportContent(story: "Ze zeiden Kanariegeel."),
        sending: CaseCommand.Sending(consents: [], wishes: [.beHeard], excluded: excluded),
        key: CaseKey(using: .live), reporterSecret: secret)
      try CaseStore(keys: keys).create(new, at: now, terms: .national, on: connection)
    }
    return id
  }

  /// Whether the story opens.
  func reads(_ id: ID<Case>, _ viewer: Viewer) async throws -> Bool {
    let keys = tools.keys
    return try await database.read { connection in
      let key = try CaseAccess(keys: keys).key(of: id, for: viewer, on: connection)
      guard let key else { return false }
      return try CaseStore(keys: keys).load(id, key: key, on: connection)?.content?.story
        == "Ze zeiden Kanariegeel."
    }
  }
}
