import Core
import Foundation
import Outbox
import TestSupport
import Testing

@Suite("Handing a letter to a program") struct SendmailTests {
  /// A program that keeps what it was given, and ends with a status. A link, since a program that was just
  /// written may still be open for writing in a child of another test.
  private func sending(_ ending: String, seconds: Double = 60, _ look: (String) throws -> Void) async throws {
    try await withTemporaryFolder { folder in
      let path = folder + "/sendmail"
      let script = URL(fileURLWithPath: #filePath).appendingPathComponent("../../Faults/sendmail.sh")
      try FileManager.default.createSymbolicLink(
        atPath: path, withDestinationPath: script.standardizedFileURL.path)
      try Data("\(ending)\n".utf8).write(to: URL(fileURLWithPath: folder + "/ending"))
      let letter = try Letter(to: "a@example.org", subject: "Bericht", body: "Één.\n.\nTwee.")
      let mailer = Mailer.sendmail(path: path, from: try Sender("post@school.example"), seconds: seconds)
      setenv("STAGEKANSEN_TEST_CANARY", "geheim", 1)
      try await mailer.send(letter, ID(using: .seeded(1)), Moment(milliseconds: 0))
      try look(folder)
    }
  }

  @Test("gives sender and recipient as arguments, the letter as input, and none of our settings")
  func given() async throws {
    try await sending("exit 0") { folder in
      let given = try String(contentsOfFile: folder + "/given", encoding: .utf8)
      #expect(given == "-i\n-f\npost@school.example\n--\na@example.org\n")
      let letter = try String(contentsOfFile: folder + "/letter", encoding: .utf8)
      #expect(letter.hasSuffix("\n\n=C3=89=C3=A9n.\n=2E\nTwee.\n"))
      #expect(!letter.contains("\r"))
      let environment = try String(contentsOfFile: folder + "/environment", encoding: .utf8)
      #expect(!environment.contains("STAGEKANSEN"))
    }
  }

  @Test(
    "a status says whether to try again",
    arguments: [
      (75, MailerProblem.temporary("exit 75")), (67, .permanent("exit 67")), (68, .permanent("exit 68")),
      (65, .permanent("exit 65")), (1, .temporary("exit 1")), (69, .temporary("exit 69")),
      (78, .temporary("exit 78")),
    ])
  func status(status: Int, problem: MailerProblem) async throws {
    await #expect(throws: problem) { try await sending("exit \(status)") { _ in } }
  }

  @Test("a program that hangs, breaks or is not there is tried again later")
  func broken() async throws {
    await #expect(throws: MailerProblem.temporary("timeout")) {
      try await sending("exec sleep 60", seconds: 0.3) { _ in }
    }
    await #expect(throws: MailerProblem.temporary("killed")) { try await sending("kill -9 $$") { _ in } }
    let missing = Mailer.sendmail(path: "/nowhere/sendmail", from: .standard)
    let letter = try Letter(to: "a@example.org", subject: "x", body: "")
    await #expect(throws: MailerProblem.temporary("program")) {
      try await missing.send(letter, ID(using: .seeded(1)), Moment(milliseconds: 0))
    }
  }
}
