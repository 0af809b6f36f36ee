import Core
import Outbox
import TestSupport
import Testing

@testable import App

@Suite("The settings of mail") struct MailSettingsTests {
  private func read(_ environment: [String: String]) throws -> Configuration {
    try Configuration.read(environment: environment, file: { $0 == "/geheim" ? "canary\n" : nil })
  }

  private func problems(_ environment: [String: String]) -> [String] {
    let problems = #expect(throws: ConfigurationProblems.self) { try read(environment) }
    return problems?.list.map(\.description) ?? []
  }

  @Test("an account at a server with TLS, its password from a file")
  func account() throws {
    let configuration = try read([
      "STAGEKANSEN_MAIL": "smtp://mail.school.nl:587", "STAGEKANSEN_MAIL_USER": "meldpunt",
      "STAGEKANSEN_MAIL_PASSWORD_FILE": "/geheim", "STAGEKANSEN_MAIL_CA_FILE": "/ca.pem",
      "STAGEKANSEN_MAIL_FROM": "Meldpunt <post@school.nl>",
    ])
    let account = try #require(configuration.mailAccount)
    #expect(account.server.host == "mail.school.nl" && account.authorities == "/ca.pem")
    #expect(account.credentials == SMTPAccount.Credentials(user: "meldpunt", password: "canary"))
    #expect(configuration.sender == (try Sender(name: "Meldpunt", address: "post@school.nl")))
    #expect(!"\(account)".contains("canary"))
  }

  @Test("what does not go together is named: a password is only told over TLS")
  func contradictions() {
    #expect(
      problems(["STAGEKANSEN_MAIL": "smtp+plain://127.0.0.1", "STAGEKANSEN_MAIL_USER": "x"]) == [
        "STAGEKANSEN_MAIL_USER: has no STAGEKANSEN_MAIL_PASSWORD",
        "STAGEKANSEN_MAIL_USER: is only told to a server with TLS: smtp:// or smtps://",
      ])
    #expect(
      problems(["STAGEKANSEN_MAIL": "folder", "STAGEKANSEN_MAIL_CA_FILE": "/ca.pem"]) == [
        "STAGEKANSEN_MAIL_CA_FILE: is only for a server with TLS: smtp:// or smtps://"
      ])
    #expect(
      problems(["STAGEKANSEN_MAIL": "smtp://a.nl", "STAGEKANSEN_MAIL_PASSWORD": "canary"]) == [
        "STAGEKANSEN_MAIL_PASSWORD: has no STAGEKANSEN_MAIL_USER"
      ])
  }

  @Test("a mistake is named with its reason, and no password is repeated")
  func mistakes() {
    #expect(
      problems(["STAGEKANSEN_MAIL": "smtp+plain://mail.school.nl:25", "STAGEKANSEN_MAIL_FROM": "Meldpunt"])
        == [
          "STAGEKANSEN_MAIL: “smtp+plain://mail.school.nl:25”: smtp+plain is for this machine only, such as 127.0.0.1",
          "STAGEKANSEN_MAIL_FROM: “Meldpunt” is no address such as Meldpunt <post@school.nl>",
        ])
    #expect(problems(["STAGEKANSEN_MAIL": "smtp://mail.school.nl:x"]).count == 1)
  }

  @Test("doctor fails when letters stay in a folder that nobody chose, or when the server does not answer")
  func doctor() async throws {
    try await withTemporaryFolder { folder in
      func doctor(_ environment: [String: String]) throws -> String {
        try Program(["doctor", "--data", folder], environment: environment).end().output
      }
      #expect(try doctor([:]).contains("FAIL  mail goes to a folder only: STAGEKANSEN_MAIL is not set"))
      #expect(try doctor(["STAGEKANSEN_MAIL": "folder"]).contains("ok    mail goes to the folder"))
      let refused = try doctor(["STAGEKANSEN_MAIL": "smtp+plain://127.0.0.1:1"])
      #expect(refused.contains("FAIL  mail server 127.0.0.1:1: takes no connections"))
      #expect(refused.contains("FAIL  mail has no sender: STAGEKANSEN_MAIL_FROM is not set"))
      let program = try doctor([
        "STAGEKANSEN_MAIL": "sendmail:/nowhere/sendmail", "STAGEKANSEN_MAIL_FROM": "post@school.nl",
      ])
      #expect(program.contains("FAIL  mail program /nowhere/sendmail can't be run"))
      #expect(program.contains("ok    mail comes from post@school.nl"))
    }
  }
}
