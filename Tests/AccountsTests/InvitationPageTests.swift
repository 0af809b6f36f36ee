import Accounts
import Core
import HTTPTypes
import Organisations
import TestSupport
import Testing
import Vault

@Suite("The pages of an invitation") struct InvitationPageTests {
  @Test("lead from the link to a member who signs in", arguments: TestEngine.all)
  func wholeWay(engine: TestEngine) async throws {
    try await School.on(engine) { school in
      let path = "/uitnodiging/\(try school.token(.deskOwner).text)"
      var visitor = Visitor(school)
      await visitor.get(path)
      #expect(visitor.status == .ok && visitor.page.contains("Mbo Noord vraagt je mee te doen"))
      let words = School.passphrase
      await visitor.post(path, ["newPassphrase": words, "newPassphraseAgain": words])
      #expect(visitor.location == "\(path)/code")
      await visitor.get("\(path)/code")
      #expect(visitor.page.contains("<svg viewBox"))
      let totp = try #require(try await school.enrolment.secondFactor(school.token(.deskOwner))).totp
      #expect(visitor.page.replacing(" ", with: "").contains(totp.secretText))
      await visitor.post("\(path)/code", ["code": totp.code(at: school.clock.now)])
      #expect(visitor.page.matches(of: /<code>[0-9a-z]{5}-[0-9a-z]{5}<\/code>/).count == 10)

      school.clock.move(seconds: 30)
      let bram = Colleague(
        id: ID(using: .live), mail: "bram@noord.example", totp: totp, recoveryCodes: [])
      await visitor.signIn(bram, at: school.clock.now)
      #expect(visitor.location == "/werk")
      await visitor.get("/werk/team")
      #expect(visitor.status == .ok && visitor.page.contains("Chantal"))
    }
  }

  @Test("say the same of a wrong, a used and an expired link", arguments: TestEngine.all)
  func neutral(engine: TestEngine) async throws {
    try await School.on(engine) { school in
      _ = try await school.enrol(.deskOwner)
      var used = Visitor(school)
      await used.get("/uitnodiging/\(try school.token(.deskOwner).text)")
      var wrong = Visitor(school)
      await wrong.get("/uitnodiging/nergens")
      school.clock.move(seconds: 24 * 3600)
      var expired = Visitor(school)
      await expired.get("/uitnodiging/\(try school.token(.administrator).text)")
      for page in [used.page, wrong.page, expired.page] {
        #expect(page.contains("Deze link werkt niet"))
        #expect(!page.contains("Bram") && !page.contains("Noord"))
      }
      #expect([used.status, wrong.status, expired.status] == [.notFound, .notFound, .notFound])
      let pages = [used, wrong, expired].map { $0.page.replacing(/terug=[^"]*/, with: "") }
      #expect(Set(pages).count == 1)
    }
  }

  @Test("show what is wrong with a passphrase and never the passphrase", arguments: TestEngine.all)
  func passphrase(engine: TestEngine) async throws {
    try await School.on(engine) { school in
      let path = "/uitnodiging/\(try school.token(.deskOwner).text)"
      var visitor = Visitor(school)
      await visitor.get(path)
      await visitor.post(path, ["newPassphrase": "kort zinnetje", "newPassphraseAgain": "ander zinnetje"])
      #expect(visitor.status == .badRequest && visitor.page.contains("niet gelijk"))
      await visitor.post(path, ["newPassphrase": "zinnetje", "newPassphraseAgain": "zinnetje"])
      #expect(visitor.status == .badRequest && visitor.page.contains("minstens 12 tekens"))
      #expect(!visitor.page.contains("zinnetje"))
    }
  }
}
