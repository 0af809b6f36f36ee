import Accounts
import Core
import HTTPTypes
import Organisations
import TestSupport
import Testing
import Vault

@Suite("A staff session") struct SessionTests {
  @Test("ends after half an hour without a page, not a millisecond before", arguments: TestEngine.all)
  func idle(engine: TestEngine) async throws {
    try await signedIn(on: engine) { visitor, school in
      await visitor.get("/werk/account")
      #expect(visitor.status == .ok)
      school.clock.move(milliseconds: 30 * 60_000 - 1)
      await visitor.get("/werk/account")
      #expect(visitor.status == .ok)
      school.clock.move(milliseconds: 30 * 60_000)
      await visitor.get("/werk/account")
      #expect(visitor.status == .seeOther && visitor.location == "/inloggen")
    }
  }

  @Test("ends after eight hours, however busy", arguments: TestEngine.all)
  func absolute(engine: TestEngine) async throws {
    try await signedIn(on: engine) { visitor, school in
      for _ in 0..<23 {
        school.clock.move(seconds: 20 * 60)
        await visitor.get("/werk/account")
        #expect(visitor.status == .ok)
      }
      school.clock.move(milliseconds: 20 * 60_000 - 1)
      await visitor.get("/werk/account")
      #expect(visitor.status == .ok)
      school.clock.move(milliseconds: 1)
      await visitor.get("/werk/account")
      #expect(visitor.location == "/inloggen")
    }
  }

  @Test("is not there before the code, nor after signing out", arguments: TestEngine.all)
  func stages(engine: TestEngine) async throws {
    try await School.on(engine) { school in
      let bram = try await school.enrol(.deskOwner)
      school.clock.move(seconds: 30)
      var visitor = Visitor(school)
      await visitor.get("/inloggen")
      let before = visitor.cookies["w"]
      await visitor.post("/inloggen", ["mail": bram.mail, "passphrase": School.passphrase])
      #expect(visitor.location == "/inloggen/code" && visitor.cookies["w"] != before)
      let half = visitor.cookies["w"]
      await visitor.get("/werk/account")
      #expect(visitor.location == "/inloggen")
      await visitor.get("/inloggen/code")
      await visitor.post("/inloggen/code", ["code": bram.totp.code(at: school.clock.now)])
      #expect(visitor.cookies["w"] != half)
      await visitor.get("/werk/account")
      let thief = visitor
      await visitor.post("/uitloggen", [:])
      var copy = thief
      await copy.get("/werk/account")
      #expect(copy.location == "/inloggen")
    }
  }

  @Test("waits ten minutes for the code", arguments: TestEngine.all) func codeWaits(engine: TestEngine)
    async throws
  {
    try await School.on(engine) { school in
      let bram = try await school.enrol(.deskOwner)
      var visitor = Visitor(school)
      await visitor.get("/inloggen")
      await visitor.post("/inloggen", ["mail": bram.mail, "passphrase": School.passphrase])
      school.clock.move(seconds: 600)
      await visitor.get("/inloggen/code")
      #expect(visitor.status == .ok)
      school.clock.move(milliseconds: 1)
      await visitor.get("/inloggen/code")
      #expect(visitor.location == "/inloggen")
    }
  }

  @Test("ends elsewhere when the passphrase is changed, and goes on here", arguments: TestEngine.all)
  func passphrase(engine: TestEngine) async throws {
    try await signedIn(on: engine) { visitor, school in
      var elsewhere = visitor
      await visitor.get("/werk/account")
      let new = "vier nieuwe losse woorden"
      await visitor.post(
        "/werk/account/wachtzin",
        ["passphrase": School.passphrase, "newPassphrase": new, "newPassphraseAgain": new])
      #expect(visitor.location == "/werk/account?gewijzigd=ja")
      await visitor.get("/werk/account?gewijzigd=ja")
      #expect(visitor.page.contains("Je wachtzin is gewijzigd"))
      await elsewhere.get("/werk/account")
      #expect(elsewhere.location == "/inloggen")
    }
  }

  @Test("gives back long words that were sent too late", arguments: TestEngine.all)
  func words(engine: TestEngine) async throws {
    try await signedIn(on: engine) { visitor, school in
      await visitor.get("/werk/team")
      school.clock.move(seconds: 3600)
      await visitor.post("/werk/team", ["name": "Een naam die lang genoeg is om te bewaren"])
      #expect(visitor.status == .unauthorized)
      #expect(visitor.page.contains("Een naam die lang genoeg is om te bewaren"))
    }
  }

  private func signedIn(
    on engine: TestEngine, _ work: (inout Visitor, School) async throws -> Void
  ) async throws {
    try await School.on(engine) { school in
      let bram = try await school.enrol(.deskOwner)
      school.clock.move(seconds: 30)
      var visitor = Visitor(school)
      await visitor.signIn(bram, at: school.clock.now)
      try await work(&visitor, school)
    }
  }
}
