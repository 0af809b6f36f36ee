import Accounts
import Core
import Organisations
import Storage
import TestSupport
import Testing

@Suite("Ending a member's access") struct RemovalTests {
  @Test("refuses their passphrase and their open session, and destroys their keys", arguments: TestEngine.all)
  func removed(engine: TestEngine) async throws {
    try await School.on(engine) { school in
      let owner = try await school.viewer(school.enrol(.deskOwner))
      let lost = try await school.enrol(school.invite(.coordinator, mail: "kwijt@noord.example", by: owner))
      let session = try await school.viewer(lost)
      try await school.remove(lost.id, by: owner)
      #expect(try await school.refusal(lost.mail, School.passphrase) == .wrong)
      let (viewer, keys) = try await school.tools.database.read { connection in
        (
          try MemberStore.viewer(lost.id, privateKey: session.privateKey, on: connection),
          try connection.rows("SELECT team_id FROM member_team WHERE member_id = \(lost.id)").count
        )
      }
      #expect(viewer == nil)
      #expect(keys == 0)
      try await school.invite(.coordinator, mail: "kwijt@noord.example", by: owner)
    }
  }

  @Test("is refused for oneself and for the last in a role", arguments: TestEngine.all)
  func last(engine: TestEngine) async throws {
    try await School.on(engine) { school in
      let owner = try await school.viewer(school.enrol(.deskOwner))
      let frank = try await school.viewer(school.enrol(.administrator))
      await #expect(throws: RemovalRefusal.oneself) { try await school.remove(owner.id, by: owner) }
      await #expect(throws: RemovalRefusal.lastOfRole(.deskOwner)) {
        try await school.remove(owner.id, by: frank)
      }
      await #expect(throws: RemovalRefusal.notAllowed(.administrator)) {
        try await school.remove(frank.id, by: owner)
      }
      let second = try await school.enrol(school.invite(.deskOwner, mail: "twee@noord.example", by: owner))
      try await school.remove(owner.id, by: school.viewer(second))
    }
  }

  @Test("does not reach into another organisation", arguments: TestEngine.all)
  func otherSchool(engine: TestEngine) async throws {
    try await engine.withDatabase(School.migrations) { database in
      let school = try await School(on: database)
      let others = School.firstMembers.map { FirstMember(role: $0.role, name: $0.name, mail: "z" + $0.mail) }
      let other = try await School(on: database, slug: "zuid", members: others)
      let bram = try await school.enrol(.deskOwner)
      let dirk = try await other.viewer(other.enrol(.administrator))
      await #expect(throws: RemovalRefusal.notFound) { try await school.remove(bram.id, by: dirk) }
      let found = try await database.read { try MemberStore.member(bram.id, in: other.organisation, on: $0) }
      #expect(found == nil)
    }
  }
}

extension School {
  func remove(_ member: ID<Member>, by viewer: Viewer) async throws {
    let (now, keys) = (clock.now, tools.keys)
    try await tools.database.write { connection in
      try MemberStore.remove(member, by: viewer, at: now, keys: keys, on: connection)
    }
  }
}
