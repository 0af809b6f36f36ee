import ArgumentParser
import Core
import Foundation
import Vault

/// `stagekansen receipt …`: for anyone who holds a receipt.
struct ReceiptCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "receipt", abstract: "Check receipts.", subcommands: [VerifyReceiptCommand.self])
}

/// `stagekansen receipt verify FILE`.
struct VerifyReceiptCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify", abstract: "Check that a receipt was signed and that no byte was changed.",
    discussion: "Exit code 0: valid. 1: not valid. 2: wrong use. 3: the file cannot be read.")

  @Argument(help: "The saved receipt.")
  var file: String

  @Option(help: "The published key that must have signed it, in base 64. Without it any key is accepted.")
  var publicKey: String?

  @Flag(help: "Print one JSON object.")
  var json = false

  func run() throws {
    let key = try expectedKey()
    guard let bytes = FileManager.default.contents(atPath: file) else {
      throw Failure.environment("\(file): cannot be read")
    }
    do {
      let verified = try Receipt.verify(bytes: Array(bytes), publicKey: key)
      print(
        json
          ? try Self.json(of: verified, isKeyKnown: key != nil) : text(of: verified, isKeyKnown: key != nil))
    } catch let problem as ReceiptProblem {
      throw Failure.badInput("\(file)\(problem.place): \(problem.words)")
    }
  }

  private func expectedKey() throws -> [UInt8]? {
    guard let publicKey else { return nil }
    guard let key = Data(base64Encoded: publicKey), key.count == 32 else {
      throw ValidationError("--public-key must be 32 bytes in base 64.")
    }
    return Array(key)
  }

  private func text(of verified: VerifiedReceipt, isKeyKnown: Bool) -> String {
    let receipt = verified.receipt
    let promises = receipt.promises.map { "Promised by \($0.due): \($0.kind)" }
    let conclusion =
      isKeyKnown
      ? "Valid: signed with the given key."
      : "Unchanged since it was signed. Compare the key with the one that the organisation published."
    let facts = ["Organisation: \(receipt.organisation)", "Received on: \(receipt.receivedOn)"] + promises
    return (facts + ["Key: \(verified.publicKeyText)", conclusion]).joined(separator: "\n")
  }

  private struct Answer: Encodable {
    struct Promise: Encodable {
      var kind: String
      var due: String
    }
    var valid = true
    var keyGiven: Bool
    var organisation: String
    var receivedOn: String
    var promises: [Promise]
    var digest: String
    var publicKey: String
  }

  private static func json(of verified: VerifiedReceipt, isKeyKnown: Bool) throws -> String {
    let receipt = verified.receipt
    let answer = Answer(
      keyGiven: isKeyKnown, organisation: receipt.organisation, receivedOn: "\(receipt.receivedOn)",
      promises: receipt.promises.map { Answer.Promise(kind: $0.kind, due: "\($0.due)") },
      digest: Hex.encode(receipt.digest), publicKey: verified.publicKeyText)
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(answer), as: UTF8.self)
  }
}

extension ReceiptProblem {
  /// `:line:column`, where there is one.
  fileprivate var place: String {
    switch self {
    case .notAReceipt, .unknownVersion: ":1:1"
    case .malformed(let line), .otherKey(let line), .wrongSignature(let line): ":\(line):1"
    }
  }

  fileprivate var words: String {
    switch self {
    case .notAReceipt: "is not a receipt"
    case .unknownVersion: "is a receipt of a version that this program does not know"
    case .malformed: "this line was changed, or is missing"
    case .otherKey: "was signed with another key than the given one"
    case .wrongSignature: "the signature does not fit: something was changed"
    }
  }
}
