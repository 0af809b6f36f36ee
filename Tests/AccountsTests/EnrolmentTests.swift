import Accounts
import Core
import Organisations
import TestSupport
import Testing
import Vault

@Suite("Taking up an invitation") struct EnrolmentTests {
  @Test("makes a member who holds the key of their team", arguments: TestEngine.all)
  func member(engine: TestEngine) async throws {
    try await School.on(engine) { school in
      let viewer = try await school.viewer(school.enrol(.deskOwner))
      #expect(viewer.member.name == "Bram")
      #expect(viewer.member.mail == "bram@noord.example")
      #expect(viewer.role == .deskOwner)
      let held = try #require(viewer.team(.desk))
      #expect(held.key.publicKey == held.team.publicKey)
      #expect(viewer.team(.advisers) == nil)
    }
  }

  @Test("works once", arguments: TestEngine.all) func once(engine: TestEngine) async throws {
    try await School.on(engine) { school in
      let token = try school.token(.deskOwner)
      let colleague = try await school.enrol(token)
      #expect(try await school.enrolment.invitation(token) == nil)
      await #expect(throws: EnrolmentRefusal.gone) {
        try await school.enrolment.finish(token, code: colleague.totp.code(at: school.clock.now))
      }
    }
  }

  @Test("works to the last millisecond of its day and not after", arguments: TestEngine.all)
  func expiry(engine: TestEngine) async throws {
    try await School.on(engine) { school in
      let token = try school.token(.deskOwner)
      school.clock.move(milliseconds: 24 * 3600 * 1000 - 1)
      #expect(try await school.enrolment.invitation(token) != nil)
      school.clock.move(milliseconds: 1)
      #expect(try await school.enrolment.invitation(token) == nil)
      await #expect(throws: EnrolmentRefusal.gone) {
        try await school.enrolment.begin(token, passphrase: School.passphrase)
      }
    }
  }

  @Test("finds nothing by another token", arguments: TestEngine.all) func otherToken(engine: TestEngine)
    async throws
  {
    try await School.on(engine) { school in
      let other = InvitationToken(using: .live)
      let found = try await school.enrolment.invitation(other)
      #expect(found == nil)
      #expect(InvitationToken("zz") == nil)
    }
  }

  @Test("needs a passphrase first, a good one, and a right code", arguments: TestEngine.all)
  func steps(engine: TestEngine) async throws {
    try await School.on(engine) { school in
      let token = try school.token(.administrator)
      await #expect(throws: EnrolmentRefusal.notBegun) {
        try await school.enrolment.finish(token, code: "000000")
      }
      await #expect(throws: PassphraseProblem.tooShort(12)) {
        try await school.enrolment.begin(token, passphrase: "kort")
      }
      try await school.enrolment.begin(token, passphrase: School.passphrase)
      let totp = try #require(try await school.enrolment.secondFactor(token)).totp
      let old = totp.code(at: school.clock.now.adding(seconds: -3600))
      await #expect(throws: EnrolmentRefusal.wrongCode) {
        try await school.enrolment.finish(token, code: old)
      }
      #expect(try await school.enrolment.invitation(token) != nil)
    }
  }
}
