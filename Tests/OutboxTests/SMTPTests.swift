import Core
import Foundation
import Testing

@testable import Outbox

@Suite("Handing a letter to a mail server") struct SMTPTests {
  private static let sender = try? Sender("Meldpunt <post@school.example>")
  private static let credentials = SMTPAccount.Credentials(user: "meldpunt", password: "geheim")

  /// Every way in which it can go wrong, and what that means for the letter.
  private static let problems: [(fault: String, problem: MailerProblem)] = [
    ("refused", .temporary("refused")), ("silent", .temporary("timeout")),
    ("hangs_in_data", .temporary("timeout")), ("cut_at_greeting", .temporary("cut")),
    ("cut_after_ehlo", .temporary("cut")), ("cut_after_rcpt", .temporary("cut")),
    ("cut_in_data", .temporary("cut")), ("reset_in_data", .temporary("cut")),
    ("cut_after_dot_taken", .temporary("cut")), ("cut_after_dot_lost", .temporary("cut")),
    ("greeting_421", .temporary("421")), ("greeting_554", .temporary("554")),
    ("mail_451", .temporary("451")), ("mail_530", .temporary("auth")), ("mail_550", .permanent("550")),
    ("rcpt_450", .temporary("450")), ("rcpt_550", .permanent("550")), ("data_452", .temporary("452")),
    ("data_554", .permanent("554")), ("dot_451", .temporary("451")), ("dot_554", .permanent("554")),
    ("tls_wrong_name", .temporary("tls")), ("tls_unknown_authority", .temporary("tls")),
    ("tls_missing", .temporary("tls")), ("tls_454", .temporary("tls")), ("tls_cut", .temporary("tls")),
    ("auth_refused", .temporary("auth")), ("auth_451", .temporary("auth")),
    ("smtps_stranger", .temporary("tls")),
  ]

  private static func send(_ account: SMTPAccount, to recipient: String = "a@example.org") async throws {
    let letter = try Letter(to: recipient, subject: "Één bericht", body: "Hoi,\n\n.\n..\nFrom hier\n")
    let mailer = Mailer.smtp(account, from: try #require(sender))
    try await mailer.send(letter, ID(using: .seeded(1)), Moment(milliseconds: 0))
  }

  @Test("every fault of the server says whether to try again, and nothing of the letter arrives unsaid")
  func faults() async throws {
    try await FaultyServer.run { server in
      for (fault, problem) in Self.problems {
        let slow = fault == "silent" || fault.hasPrefix("hangs")
        let account = try server.account(
          fault, credentials: Self.credentials, milliseconds: slow ? 300 : 30_000)
        await #expect(throws: problem, "\(fault)") { try await Self.send(account) }
      }
      #expect(try server.taken.map(\.fault) == ["cut_after_dot_taken"])
    }
  }

  @Test(
    "a good server gets the letter whole, the password only over TLS",
    arguments: ["good", "tls_good", "smtps_good"])
  func good(fault: String) async throws {
    try await FaultyServer.run { server in
      try await Self.send(try server.account(fault, credentials: Self.credentials))
      let taken = try #require(try server.taken.first)
      #expect(taken.sender == "MAIL FROM:<post@school.example>")
      #expect(taken.recipient == "RCPT TO:<a@example.org>")
      #expect(taken.user == (fault == "good" ? nil : "meldpunt"))
      let letter = try Letter(to: "a@example.org", subject: "Één bericht", body: "Hoi,\n\n.\n..\nFrom hier\n")
      let sender = try #require(Self.sender)
      #expect(
        taken.message == letter.message(from: sender, id: ID(using: .seeded(1)), at: Moment(milliseconds: 0)))
    }
  }

  @Test("a server that hangs at the goodbye has the letter, and holds nobody up for long")
  func goodbye() async throws {
    try await FaultyServer.run { server in
      let account = try server.account("hangs_at_quit", milliseconds: 1000)
      let transfer = SMTPTransfer(account: account, name: "school.example")
      let began = ContinuousClock.now
      try transfer.send(Array("Subject: x\r\n\r\n".utf8), from: "post@school.example", to: "a@example.org")
      #expect(ContinuousClock.now - began < .seconds(20))
      #expect(try server.taken.count == 1)
    }
  }

  @Test("a wrong password is the account's fault, not the letter's")
  func wrongPassword() async throws {
    try await FaultyServer.run { server in
      let account = try server.account(
        "tls_good", credentials: SMTPAccount.Credentials(user: "meldpunt", password: "fout"))
      await #expect(throws: MailerProblem.temporary("auth")) { try await Self.send(account) }
      await #expect(throws: MailerProblem.temporary("auth")) { try await account.probe(as: "school.example") }
      #expect(try server.taken.isEmpty)
    }
  }

  @Test("libcurl doubles the dots itself: any message arrives as it was, and the end comes only at the end")
  func dots() async throws {
    try await FaultyServer.run { server in
      let lines = (0..<9000).map { String(repeating: ".", count: $0 % 4) + ($0 % 3 == 0 ? "" : "x") }
      let message = lines.joined(separator: "\r\n") + "\r\n"
      let transfer = SMTPTransfer(account: try server.account("good"), name: "school.example")
      try transfer.send(Array(message.utf8), from: "post@school.example", to: "a@example.org")
      #expect(try server.taken.first?.message == message)
    }
  }

  @Test("asking whether a server is there sends nothing, and tells what is wrong")
  func probing() async throws {
    try await FaultyServer.run { server in
      for fault in ["good", "tls_good", "smtps_good"] {
        try await server.account(fault, credentials: Self.credentials).probe(as: "school.example")
      }
      for (fault, problem) in Self.problems where fault.hasPrefix("tls") || fault.hasPrefix("auth") {
        await #expect(throws: problem, "\(fault)") {
          try await server.account(fault, credentials: Self.credentials).probe(as: "school.example")
        }
      }
      #expect(try server.taken.isEmpty)
    }
  }
}
