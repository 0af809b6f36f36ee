import Accounts
import Core
import Organisations
import TestSupport
import Testing
import Vault

@Suite("Signing in") struct SignInTests {
  @Test("takes the passphrase and then a code of the phone", arguments: TestEngine.all)
  func both(engine: TestEngine) async throws {
    try await School.on(engine) { school in
      let bram = try await school.enrol(.deskOwner)
      let accepted = try await school.signIn.passphrase(
        mail: " BRAM@noord.example ", passphrase: School.passphrase)
      #expect(accepted.member == bram.id)
      school.clock.move(seconds: 30)
      let left = try await school.signIn.code(bram.totp.code(at: school.clock.now), member: bram.id)
      #expect(left == 10)
    }
  }

  @Test("refuses a code that was used, also the one that confirmed the phone", arguments: TestEngine.all)
  func replay(engine: TestEngine) async throws {
    try await School.on(engine) { school in
      let bram = try await school.enrol(.deskOwner)
      let first = bram.totp.code(at: school.clock.now)
      await #expect(throws: SignInRefusal.wrong) { try await school.signIn.code(first, member: bram.id) }
      school.clock.move(seconds: 30)
      let second = bram.totp.code(at: school.clock.now)
      try await school.signIn.code(second, member: bram.id)
      await #expect(throws: SignInRefusal.wrong) { try await school.signIn.code(second, member: bram.id) }
    }
  }

  @Test("takes one of two uses of a code at the same moment", arguments: TestEngine.all)
  func race(engine: TestEngine) async throws {
    try await School.on(engine) { school in
      let bram = try await school.enrol(.deskOwner)
      school.clock.move(seconds: 30)
      let code = bram.totp.code(at: school.clock.now)
      let accepted = await withTaskGroup(of: Bool.self) { group in
        for _ in 0..<2 {
          group.addTask {
            do { return try await school.signIn.code(code, member: bram.id) == 10 } catch { return false }
          }
        }
        return await group.reduce(0) { $0 + ($1 ? 1 : 0) }
      }
      #expect(accepted == 1)
    }
  }

  @Test("takes each recovery code once, and nobody else's", arguments: TestEngine.all)
  func recoveryCode(engine: TestEngine) async throws {
    try await School.on(engine) { school in
      let (bram, frank) = (try await school.enrol(.deskOwner), try await school.enrol(.administrator))
      let code = bram.recoveryCodes[4].text.uppercased()
      await #expect(throws: SignInRefusal.wrong) { try await school.signIn.code(code, member: frank.id) }
      #expect(try await school.signIn.code(code, member: bram.id) == 9)
      await #expect(throws: SignInRefusal.wrong) { try await school.signIn.code(code, member: bram.id) }
    }
  }

  @Test("waits the same for a known and an unknown address", arguments: TestEngine.all)
  func waits(engine: TestEngine) async throws {
    try await School.on(engine) { school in
      _ = try await school.enrol(.deskOwner)
      for mail in ["bram@noord.example", "niemand@noord.example"] {
        var refusals: [SignInRefusal] = []
        for _ in 0..<4 { refusals.append(try await school.refusal(mail)) }
        #expect(refusals == [.wrong, .wrong, .wait(seconds: 1), .wait(seconds: 1)])
        school.clock.move(milliseconds: 999)
        #expect(try await school.refusal(mail) == .wait(seconds: 1))
        school.clock.move(milliseconds: 1)
        #expect(try await school.refusal(mail) == .wrong)
        #expect(try await school.refusal(mail) == .wait(seconds: 2))
        school.clock.move(seconds: 2)
      }
    }
  }

  @Test("forgets wrong attempts after a right one", arguments: TestEngine.all)
  func forgets(engine: TestEngine) async throws {
    try await School.on(engine) { school in
      let bram = try await school.enrol(.deskOwner)
      _ = try await school.refusal(bram.mail)
      _ = try await school.signIn.passphrase(mail: bram.mail, passphrase: School.passphrase)
      _ = try await school.refusal(bram.mail)
      #expect(try await school.refusal(bram.mail) == .wrong)
    }
  }

  @Test("takes the new passphrase and not the old one after a change", arguments: TestEngine.all)
  func changed(engine: TestEngine) async throws {
    try await School.on(engine) { school in
      let bram = try await school.enrol(.deskOwner)
      let viewer = try await school.viewer(bram)
      let changes = AccountChanges(school.tools)
      await #expect(throws: SignInRefusal.wrong) {
        _ = try await changes.changePassphrase(
          of: viewer, from: "iets heel anders hier", to: "vier nieuwe losse woorden")
      }
      _ = try await changes.changePassphrase(
        of: viewer, from: School.passphrase, to: "vier nieuwe losse woorden")
      #expect(try await school.refusal(bram.mail, School.passphrase) == .wrong)
      let accepted = try await school.signIn.passphrase(
        mail: bram.mail, passphrase: "vier nieuwe losse woorden")
      #expect(accepted.privateKey.bytes == viewer.privateKey.bytes)
    }
  }
}

extension School {
  /// Why a passphrase is refused; fails the test when it is not.
  func refusal(_ mail: String, _ passphrase: String = "niet de goede wachtzin") async throws -> SignInRefusal
  {
    do {
      _ = try await signIn.passphrase(mail: mail, passphrase: passphrase)
    } catch let refusal as SignInRefusal {
      return refusal
    }
    throw Unexpected()
  }

  private struct Unexpected: Error {}
}
