import Core
import Outbox
import TestSupport
import Testing

@Suite("A letter") struct LetterTests {
  @Test(
    "is refused when a field could smuggle something in",
    arguments: [
      ("a@example.org\r\nBcc: b@example.org", "Bericht"), ("a@example.org\nBcc: b@example.org", "Bericht"),
      ("a@example.org, b@example.org", "Bericht"), ("a@b@example.org", "Bericht"),
      ("<a@example.org>", "Bericht"),
      ("\"a b\"@example.org", "Bericht"), ("a@example.org\0", "Bericht"), ("-oQ/tmp@example.org", "Bericht"),
      ("a@example..org", "Bericht"), ("a@", "Bericht"), ("@example.org", "Bericht"), ("a@-x.org", "Bericht"),
      ("á@example.org", "Bericht"), ("a@example.org", "Bericht\r\nBcc: b@example.org"),
      ("a@example.org", "Bericht\n\nOther message"), ("a@example.org", "Bericht\u{85}Bcc: x"),
      ("a@example.org", "Bericht\u{2028}Bcc: x"), ("a@example.org", ""),
    ])
  func smuggling(recipient: String, subject: String) {
    #expect(throws: LetterProblem.self) { try Letter(to: recipient, subject: subject, body: "") }
  }

  @Test("is refused with a bare carriage return or an endless line in its body")
  func body() {
    #expect(throws: LetterProblem.body) { try Letter(to: "a@example.org", subject: "x", body: "a\r.\rb") }
    #expect(throws: LetterProblem.body) {
      try Letter(to: "a@example.org", subject: "x", body: String(repeating: "x", count: 901))
    }
  }

  @Test(
    "goes to the addresses that people have",
    arguments: ["a@example.org", "amina+x_y.z-1@mail.example.co.nl", "o'b@x.nl"])
  func addresses(address: String) throws {
    #expect(try Letter(to: address, subject: "x", body: "").recipient == address)
  }

  @Test("is written as RFC 5322 asks")
  func message() throws {
    let letter = try Letter(
      to: "amina@example.org", subject: "Er staat een bericht voor je klaar, één", body: "Hoi,\n\nçava")
    let sender = try Sender(name: "Stagekansen", address: "post@example.nl")
    let at = try #require(Moment("2027-03-27T23:30:00Z"))
    let text = letter.message(from: sender, id: ID(using: .seeded(1)), at: at)
    let id = ID<Letter>(using: .seeded(1))
    #expect(
      text.split(separator: "\r\n", omittingEmptySubsequences: false) == [
        "Date: Sat, 27 Mar 2027 23:30:00 +0000", "From: Stagekansen <post@example.nl>",
        "To: <amina@example.org>",
        "Subject: =?utf-8?B?RXIgc3RhYXQgZWVuIGJlcmljaHQgdm9vciBqZSBrbGFhciwgw6k=?=", " =?utf-8?B?w6lu?=",
        "Message-ID: <\(id)@example.nl>", "Auto-Submitted: auto-generated", "MIME-Version: 1.0",
        "Content-Type: text/plain; charset=utf-8", "Content-Transfer-Encoding: quoted-printable", "", "Hoi,",
        "",
        "=C3=A7ava", "",
      ])
  }

  @Test("is the whole message that was looked at")
  func golden() throws {
    let body = """
      Hallo,

      Er staat één bericht voor je klaar. Deze regel is te lang voor één regel van een mail: 76 = genoeg.
      .
      From hier gaat het verder \u{20}
      🙂
      """
    let letter = try Letter(
      to: "amina@example.org", subject: "Er staat een bericht voor je klaar", body: body)
    let sender = try Sender("Meldpunt <post@school.example>")
    let at = try #require(Moment("2027-10-31T00:59:59Z"))
    let text = letter.message(from: sender, id: ID(using: .seeded(1)), at: at)
    #expect(text.utf8.count { $0 == 13 } == text.utf8.count { $0 == 10 })
    #expect(text.utf8.allSatisfy { $0 < 127 })
    expectGolden("letter.eml", text.replacing("\r\n", with: "\n"))
  }

  @Test("says in seven bits, in lines of at most 76, what any body says", arguments: 0..<50)
  func quotedPrintable(seed: UInt64) throws {
    let signs = ["a", "é", "🙂", " ", "=", ".", "\n", "From ", "x", "ش"]
    let chance = Randomness.seeded(seed)
    let body = (0..<300).map { _ in signs[Int(chance.number(below: UInt64(signs.count)))] }.joined()
    let letter = try Letter(to: "a@example.org", subject: "x", body: body)
    let message = letter.message(from: .standard, id: ID(using: .seeded(1)), at: Moment(milliseconds: 0))
    let parts = message.split(separator: "\r\n\r\n", maxSplits: 1, omittingEmptySubsequences: false)
    let lines = message.split(separator: "\r\n", omittingEmptySubsequences: false)
    #expect(lines.allSatisfy { $0.utf8.count <= 76 && !$0.hasSuffix(" ") && !$0.hasPrefix(".") })
    #expect(message.utf8.allSatisfy { $0 < 127 })
    #expect(Self.decoded(String(parts[1])) == body + "\n")
  }

  /// Quoted-printable, read as RFC 2045 says.
  private static func decoded(_ text: String) -> String {
    var bytes: [UInt8] = []
    var rest = Array(text.replacing("=\r\n", with: "").replacing("\r\n", with: "\n").utf8)[...]
    while let byte = rest.popFirst() {
      if byte == UInt8(ascii: "=") {
        bytes.append(UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16) ?? 0)
        rest = rest.dropFirst(2)
      } else {
        bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test(
    "never has a header line over 76 characters, whatever its subject",
    arguments: ["x", "é", "🙂", "a b", "=?"])
  func longSubject(piece: String) throws {
    let subject = String(repeating: piece, count: 200 / piece.count)
    let sender = try Sender(name: subject, address: "post@example.nl")
    let letter = try Letter(to: "a@example.org", subject: subject, body: "")
    let text = letter.message(from: sender, id: ID(using: .seeded(1)), at: Moment(milliseconds: 0))
    for line in text.split(separator: "\r\n") where !line.hasSuffix("<post@example.nl>") {
      #expect(line.count <= 76)
      #expect(line.utf8.allSatisfy { $0 < 128 })
    }
  }
}
