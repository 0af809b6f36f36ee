import Core
import Foundation
import Testing

@testable import Vault

@Suite("The proof of a day") struct DayProofTests {
  let signer: ReceiptSigner
  let leaves: [[UInt8]]
  let proof: DayProof
  let file: String

  init() throws {
    let keys = try Sample.serverKeys()
    signer = keys.receiptSigner
    let events = (0..<3).map { ProofHash.of([[UInt8($0)]], as: "test") }
    let tree = DayTree(number: 2, events: events, auditHead: nil, keys: keys)
    leaves = tree.leaves
    proof = DayProof(
      number: 2, firstDay: try Sample.secret(Day("2027-03-01")),
      lastDay: try Sample.secret(Day("2027-03-02")),
      size: tree.leaves.count, root: tree.root, previous: ProofHash.plain([]))
    file = signer.sign(proof)
  }

  @Test("is a text that a person can read, and tells no number of events") func text() {
    let lines = file.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    #expect(
      lines.dropLast(2) == [
        "Dagbewijs Stagekansen, versie 1", "Nummer: 2", "Van: 2027-03-01", "Tot en met: 2027-03-02",
        "Bladeren: 256", "Wortel (SHA-256): " + Hex.encode(proof.root),
        "Vorig dagbewijs (SHA-256): e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
        "Sleutel (Ed25519): mXxShBjhZfdYTauZXnfNJvcebmcK8MpoH1yyEgI6eYw=",
      ])
  }

  @Test("verifies with the published key only") func verifies() throws {
    #expect(try DayProof.verify(text: file) == proof)
    #expect(try DayProof.verify(text: file, publicKey: signer.publicKey) == proof)
    let other = try Sample.serverKeys(Sample.other).receiptSigner.publicKey
    #expect(throws: ReceiptProblem.self) { try DayProof.verify(text: file, publicKey: other) }
  }

  @Test("fails when one bit of any byte was changed") func everyByte() {
    let bytes = Array(file.utf8)
    for index in bytes.indices {
      let changed = String(decoding: bytes.flipping(index), as: UTF8.self)
      #expect(throws: ReceiptProblem.self, "byte \(index)") { try DayProof.verify(text: changed) }
    }
    for text in [file + "\n", file + file, " " + file, String(file.dropLast()), "", "\n"] {
      #expect(throws: ReceiptProblem.self) { try DayProof.verify(text: text) }
    }
  }

  @Test("is no receipt, and a receipt is no proof") func apart() throws {
    #expect(throws: ReceiptProblem.notAReceipt) { try Receipt.verify(text: file) }
    let receipt = Receipt(
      organisation: "x", receivedOn: proof.firstDay, digest: proof.root, promises: [])
    #expect(throws: ReceiptProblem.notAReceipt) { try DayProof.verify(text: signer.sign(receipt)) }
  }

  @Test("hashes of parts differ when the parts do, and by use") func parts() {
    let all: [[UInt8]] = [
      ProofHash.of([[1], [2]], as: "a"), ProofHash.of([[1, 2]], as: "a"),
      ProofHash.of([[1, 2], []], as: "a"),
      ProofHash.of([[1, 2], nil], as: "a"), ProofHash.of([[1], [2]], as: "b"),
      ProofHash.of([[2], [1]], as: "a"),
    ]
    #expect(Set(all).count == all.count)
  }

  @Test("agrees with an independent program", .enabled(if: Tool.python != nil)) func oracle() throws {
    let python = try Sample.secret(Tool.python)
    let oracle = URL(filePath: #filePath).appending(path: "../../Oracles/day_proof_verify.py")
      .standardizedFileURL.path
    let folder = FileManager.default.temporaryDirectory.appending(path: "proof-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    func write(_ name: String, _ text: String) throws -> String {
      let path = folder.appending(path: name)
      try Data(text.utf8).write(to: path)
      return path.path
    }
    let proofFile = try write("proof.txt", file)
    let list = try write("leaves.txt", leaves.map { Hex.encode($0) + "\n" }.joined())
    let key = ["--public-key", signer.publicKeyText]
    #expect(try Tool.run(python, [oracle, proofFile, "--leaves", list] + key).code == 0)
    let less = try write("less.txt", leaves.dropLast().map { Hex.encode($0) + "\n" }.joined())
    #expect(try Tool.run(python, [oracle, proofFile, "--leaves", less] + key).code == 1)
    for index in [0, 100, 255] {
      let path = MerkleTree.path(to: index, in: leaves).map { Hex.encode($0) }
      let line = "Blad: \(Hex.encode(leaves[index])) \(index) \(path.joined(separator: " "))\n"
      #expect(try Tool.run(python, [oracle, proofFile, "--paths", write("p.txt", line)] + key).code == 0)
      let moved = line.replacing(" \(index) ", with: " \(index ^ 1) ")
      #expect(try Tool.run(python, [oracle, proofFile, "--paths", write("p.txt", moved)] + key).code == 1)
    }
    let changed = try write("changed.txt", file.replacing("Bladeren: 256", with: "Bladeren: 512"))
    #expect(try Tool.run(python, [oracle, changed] + key).code == 1)
    #expect(try Tool.run(python, [oracle, proofFile, "--previous", write("empty.txt", "")] + key).code == 0)
    #expect(try Tool.run(python, [oracle, proofFile, "--previous", proofFile] + key).code == 1)
  }
}
