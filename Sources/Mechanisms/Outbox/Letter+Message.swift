package import Core
import Foundation

/// Who letters come from.
package struct Sender: Sendable, Equatable {
  /// What stands before the address; neutral, since a phone shows it on its lock screen.
  package let name: String
  package let address: String

  package init(name: String, address: String) throws(LetterProblem) {
    // The rules for a recipient and a subject are those for a sender and its name.
    _ = try Letter(to: address, subject: name, body: "")
    self.name = name
    self.address = address
  }

  private init(example: Void) {
    name = "Stagekansen"
    address = "noreply@stagekansen.example"
  }

  /// As long as nobody chose one.
  package static let standard = Sender(example: ())

  /// Reads `Name <a@example.org>`, or an address alone.
  package init(_ text: String) throws(LetterProblem) {
    guard let match = text.wholeMatch(of: /([^<>"]*[^<>" ]) *<([^<>]*)>/) else {
      try self.init(name: "Stagekansen", address: text)
      return
    }
    try self.init(name: String(match.output.1), address: String(match.output.2))
  }

  /// What stands after the @.
  package var domain: String { address.split(separator: "@").last.map(String.init) ?? "localhost" }
}

extension Letter {
  /// The whole message as it goes over the line (RFC 5322): in ASCII, with CRLF line ends, no line over 76
  /// characters but that of a long address. No relay has a reason to change it.
  ///
  /// - Parameter id: becomes the Message-ID, so that a letter that was sent twice can be known.
  package func message(from sender: Sender, id: ID<Letter>, at moment: Moment) -> String {
    let headers = [
      "Date: \(Self.date(moment))",
      "From: \(Self.words(sender.name)) <\(sender.address)>",
      "To: <\(recipient)>",
      "Subject: \(Self.words(subject))",
      "Message-ID: <\(id)@\(sender.domain)>",
      "Auto-Submitted: auto-generated",
      "MIME-Version: 1.0",
      "Content-Type: text/plain; charset=utf-8",
      "Content-Transfer-Encoding: quoted-printable",
    ]
    return (headers + [""] + QuotedPrintable.lines(of: body)).joined(separator: "\r\n") + "\r\n"
  }

  /// Plain letters and digits as they are, anything else as encoded words, so short that no line is over 76
  /// characters.
  private static func words(_ text: String) -> String {
    if text.utf8.count <= 60, text.utf8.allSatisfy({ $0 == UInt8(ascii: " ") || isPlain($0) }) { return text }
    var words: [[UInt8]] = [[]]
    for character in text {
      let bytes = Array(String(character).utf8)
      if let last = words.last, last.count + bytes.count > 39, !last.isEmpty { words.append([]) }
      words[words.count - 1] += bytes
    }
    return words.map { "=?utf-8?B?\(Data($0).base64EncodedString())?=" }.joined(separator: "\r\n ")
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    let character = Character(Unicode.Scalar(byte))
    return character.isASCII && (character.isLetter || character.isNumber)
  }

  /// `Sat, 27 Mar 2027 23:30:00 +0000`
  private static func date(_ moment: Moment) -> String {
    let text = moment.description
    guard let day = Day(String(text.prefix(10))) else { return text }
    let names = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
    let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
    let (year, month, date) = day.civil
    return
      "\(names[day.weekday - 1]), \(date) \(months[month - 1]) \(year) \(text.dropFirst(11).prefix(8)) +0000"
  }
}
