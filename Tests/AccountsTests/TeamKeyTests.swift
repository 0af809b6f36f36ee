import Accounts
import Core
import Organisations
import Storage
import TestSupport
import Testing
import Vault

@Suite("The key of a team") struct TeamKeyTests {
  @Test("passes from its holders to those they invite", arguments: TestEngine.all)
  func passes(engine: TestEngine) async throws {
    try await School.on(engine) { school in
      let owner = try await school.viewer(school.enrol(.deskOwner))
      let token = try await school.invite(.coordinator, mail: "dina@noord.example", by: owner)
      let coordinator = try await school.viewer(school.enrol(token))
      #expect(coordinator.team(.desk)?.key.bytes == owner.team(.desk)?.key.bytes)
    }
  }

  @Test("cannot be got by an administrator", arguments: TestEngine.all)
  func administrator(engine: TestEngine) async throws {
    try await School.on(engine) { school in
      let administrator = try await school.viewer(school.enrol(.administrator))
      #expect(administrator.teams.isEmpty)
      for role in [Role.deskOwner, .coordinator, .confidentialAdviser] {
        await #expect(throws: InvitationRefusal.missing(role.invitedWith)) {
          try await school.invite(role, mail: "zelf@noord.example", by: administrator)
        }
      }
    }
  }

  @Test("is not given out for a key that is not the team's, whatever the rights", arguments: TestEngine.all)
  func forgedKey(engine: TestEngine) async throws {
    try await School.on(engine) { school in
      let administrator = try await school.viewer(school.enrol(.administrator))
      let new = try NewInvitation(
        organisation: school.organisation, role: .deskOwner, name: "Frank", mail: "twee@noord.example")
      let keys = school.tools.keys
      for forged in [nil, administrator.privateKey, PrivateKey(using: .live)] {
        await #expect(throws: InvitationRefusal.teamKeyNeeded(.desk)) {
          try await school.tools.database.write {
            try InvitationStore.insert(
              new, teamKey: forged, token: InvitationToken(using: .live),
              expires: school.clock.now.adding(seconds: 9),
              keys: keys, on: $0)
          }
        }
      }
    }
  }

  @Test("stays closed to an administrator who writes in the database", arguments: TestEngine.all)
  func copiedRow(engine: TestEngine) async throws {
    try await School.on(engine) { school in
      let owner = try await school.enrol(.deskOwner)
      let frank = try await school.enrol(.administrator)
      let administrator = try await school.viewer(frank)
      try await school.tools.database.write { connection in
        try connection.run("UPDATE member SET role = \(Role.deskOwner) WHERE id = \(frank.id)")
        try connection.run("UPDATE member_team SET member_id = \(frank.id) WHERE member_id = \(owner.id)")
      }
      await #expect(throws: VaultProblem.cannotOpen) {
        _ = try await school.tools.database.read {
          try MemberStore.viewer(frank.id, privateKey: administrator.privateKey, on: $0)
        }
      }
    }
  }

  @Test("of one team does not let anybody into the other", arguments: TestEngine.all)
  func otherTeam(engine: TestEngine) async throws {
    try await School.on(engine) { school in
      let adviser = try await school.viewer(school.enrol(.confidentialAdviser))
      await #expect(throws: InvitationRefusal.missing(.inviteDesk)) {
        try await school.invite(.coordinator, mail: "x@noord.example", by: adviser)
      }
      try await school.invite(.confidentialAdviser, mail: "x@noord.example", by: adviser)
    }
  }
}
