import Outbox
import Testing

@Suite("Where mail goes") struct MailTargetTests {
  @Test("is read with the usual port of each kind")
  func usual() throws {
    #expect(try MailTarget("folder") == .folder)
    #expect(try MailTarget("sendmail:/usr/sbin/sendmail") == .program("/usr/sbin/sendmail"))
    func server(_ host: String, _ port: Int, _ security: MailServer.Security) throws -> MailTarget {
      .server(try MailServer(host: host, port: port, security: security))
    }
    #expect(try MailTarget("smtp://mail.school.nl") == server("mail.school.nl", 587, .startTLS))
    #expect(try MailTarget("smtp://mail.school.nl:25/") == server("mail.school.nl", 25, .startTLS))
    #expect(try MailTarget("smtps://mail.school.nl") == server("mail.school.nl", 465, .tls))
    #expect(try MailTarget("smtp://[2001:db8::1]:587") == server("[2001:db8::1]", 587, .startTLS))
    #expect(try MailTarget("smtp+plain://127.0.0.1") == server("127.0.0.1", 25, .none))
    #expect(try MailTarget("smtp+plain://[::1]:2525") == server("[::1]", 2525, .none))
  }

  @Test(
    "is refused for a reason",
    arguments: [
      ("", MailTargetProblem.form), ("mail.school.nl", .form), ("http://mail.school.nl", .form),
      ("smtp://a@b:587", .host), ("smtp://user:geheim@mail.school.nl:587", .form), ("smtp://:587", .host),
      ("smtp://mail.school.nl/x", .form), ("smtp://mail.school.nl:", .port),
      ("smtp://mail.school.nl:0", .port), ("smtp://mail.school.nl:70000", .port),
      ("smtp://mail.school.nl:abc", .port), ("smtp://a b", .host), ("smtp://a%0d%0a", .host),
      ("sendmail:sendmail", .path), ("sendmail:", .form), ("smtp+plain://mail.school.nl:25", .notLoopback),
      ("smtp+plain://127.0.0.1.evil.example", .notLoopback),
      ("smtp+plain://localhost.evil.example", .notLoopback),
    ])
  func refused(text: String, problem: MailTargetProblem) {
    #expect(throws: problem) { try MailTarget(text) }
  }

  @Test("a sender is a name with an address, or an address alone")
  func sender() throws {
    #expect(
      try Sender("Meldpunt ROC <post@school.nl>") == Sender(name: "Meldpunt ROC", address: "post@school.nl"))
    #expect(try Sender("post@school.nl").address == "post@school.nl")
    for text in ["", "Meldpunt", "a <b>", "<post@school.nl>", "a <b@c.nl> d", "a\r\nBcc: x@y.nl <b@c.nl>"] {
      #expect(throws: LetterProblem.self, "\(text)") { try Sender(text) }
    }
  }
}
