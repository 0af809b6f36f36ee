import App
import Audit
import Cases
import Core
import Foundation
import Organisations
import Storage
import TestSupport
import Testing
import Vault

@Suite("Verifying the history from the command line") struct AuditVerifyTests {
  @Test("status 0 for an untouched demo, 1 when an event was changed, 3 when there is nothing")
  func program() async throws {
    try await withTemporaryFolder { folder in
      let data = folder + "/data"
      let none = try Program(["audit", "verify", "--data", data]).end()
      #expect(none.status == 3 && none.errors.contains("there is no key file"), "\(none)")
      #expect(!FileManager.default.fileExists(atPath: data), "it makes nothing")

      let demo = try Program(["demo", "--port", "0", "--data", data])
      _ = demo.line(with: "http://")
      let made = data + "/demo"
      let published = try await proof(in: made)
      demo.stop()
      _ = demo.end()

      let good = try Program(["audit", "verify", "--json", "--data", made]).end()
      #expect(good.status == 0, "\(good)")
      let answer = try #require(
        try JSONSerialization.jsonObject(with: Data(good.output.utf8)) as? [String: Any])
      #expect(answer["cases"] as? Int == 200 && answer["batches"] as? Int == 1)
      #expect((answer["events"] as? Int ?? 0) > 400 && (answer["auditEntries"] as? Int ?? 0) > 0)
      #expect((answer["problems"] as? [Any])?.isEmpty == true)
      let copy = folder + "/proof.txt"
      try Data(published.utf8).write(to: URL(filePath: copy))
      #expect(try Program(["audit", "verify", "--data", made, "--published", copy]).end().status == 0)

      let file = try openDatabase(.file(path: made + "/stagekansen.sqlite"), randomness: .live)
      try await file.write { connection in
        try connection.run("DROP TRIGGER case_event_not_changed")
        try connection.run("UPDATE case_event SET happened_at = happened_at + 1 WHERE sequence = 2")
      }
      try await file.close()
      let bad = try Program(["audit", "verify", "--data", made]).end()
      #expect(bad.status == 1 && bad.output.contains("event 2: changed: happened_at or coded"))
      #expect(bad.errors.hasSuffix("problems in the history\n"))
    }
  }

  /// Waits until the server has made its first proof.
  private func proof(in data: String) async throws -> String {
    let file = try openDatabase(.file(path: data + "/stagekansen.sqlite"), randomness: .live)
    for _ in 0..<200 {
      let kept = try await file.read { try DayProofStore.proof(1, on: $0) }
      if let kept {
        try await file.close()
        return kept.statement
      }
      try await Task.sleep(for: .milliseconds(50))
    }
    throw CaseProblem.notFound
  }
}
