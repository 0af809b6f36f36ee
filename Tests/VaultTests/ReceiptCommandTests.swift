import Core
import Foundation
import Testing

@testable import Vault

@Suite("stagekansen receipt verify") struct ReceiptCommandTests {
  let file: String
  let key: String

  init() throws {
    let signer = try Sample.serverKeys().receiptSigner
    let day = try Sample.secret(Day("2027-03-28"))
    file = signer.sign(
      Receipt(
        organisation: "ROC Zoë", receivedOn: day, digest: Sample.master,
        promises: [try Sample.secret(.init(kind: "recognition", due: day))]))
    key = signer.publicKeyText
  }

  @Test("accepts a receipt, and says so in words or JSON") func valid() throws {
    let words = try run(on: file, ["--public-key", key])
    #expect(words.code == 0)
    #expect(words.output.contains("Organisation: ROC Zoë\n"))
    #expect(words.output.hasSuffix("Valid: signed with the given key.\n"))
    let json = try run(on: file, ["--json"])
    let value = try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [String: Any]
    #expect(value?["organisation"] as? String == "ROC Zoë")
    #expect(value?["keyGiven"] as? Bool == false)
    #expect(value?["digest"] as? String == Hex.encode(Sample.master))
  }

  @Test("refuses a changed one with one line that names the place") func changed() throws {
    let result = try run(on: file.replacing("Zoë", with: "Zo"), ["--json"])
    #expect(result.code == 1)
    #expect(result.output.isEmpty)
    #expect(result.problem.contains("receipt.txt:7:1: "))
    #expect(result.problem.count { $0 == "\n" } == 1)
    #expect(try run(on: "hello", []).problem.contains("receipt.txt:1:1: is not a receipt"))
  }

  @Test("refuses another key than the published one") func otherKey() throws {
    let other = try Sample.serverKeys(Sample.other).receiptSigner.publicKeyText
    #expect(try run(on: file, ["--public-key", other]).code == 1)
  }

  @Test("ends with 2 on wrong use and 3 when there is no file") func otherCodes() throws {
    #expect(try run(on: file, ["--public-key", "AAAA"]).code == 2)
    #expect(try run(on: file, ["--no-such-option"]).code == 2)
    #expect(try run(on: nil, []).code == 3)
  }

  @Test("agrees with an independent program", .enabled(if: Tool.python != nil)) func oracle() throws {
    let python = try Sample.secret(Tool.python)
    let script = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../Oracles/receipt_verify.py").standardizedFileURL.path
    let code = try inFolder(with: file) { try Tool.run(python, [script, $0, "--public-key", key]).code }
    #expect(code == 0)
    for index in stride(from: 0, to: file.utf8.count, by: 40) {
      let changed = Array(file.utf8).flipping(index)
      let code = try inFolder(with: changed) { try Tool.run(python, [script, $0]).code }
      #expect(code == 1)
    }
  }

  private func run(on text: String?, _ options: [String]) throws -> Tool.Result {
    try inFolder(with: text) { path in
      try Tool.run(Tool.stagekansen(), ["receipt", "verify", path] + options)
    }
  }

  private func inFolder<Value>(with text: String?, _ body: (String) throws -> Value) throws -> Value {
    try inFolder(with: text.map { Array($0.utf8) }, body)
  }

  private func inFolder<Value>(with bytes: [UInt8]?, _ body: (String) throws -> Value) throws -> Value {
    let name = "stagekansen-" + Hex.encode(Randomness.live.bytes(8))
    let folder = FileManager.default.temporaryDirectory.appending(path: name)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: false)
    defer { try? FileManager.default.removeItem(at: folder) }
    let path = folder.appending(path: "receipt.txt")
    if let bytes { try Data(bytes).write(to: path) }
    return try body(path.path)
  }
}
