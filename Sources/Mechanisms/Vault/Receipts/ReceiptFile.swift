import Core

/// The lines of a receipt, taken apart; the signature is not checked here.
struct ReceiptFile {
  let receipt: Receipt
  let publicKey: [UInt8]
  let signature: [UInt8]
  let lineCount: Int

  init(_ text: String) throws(ReceiptProblem) {
    var lines = SignedLines(text)
    guard let version = lines.next(after: Receipt.title) else { throw .notAReceipt }
    guard version == "\(Receipt.version)" else { throw .unknownVersion }
    let organisation = try lines.value(after: Receipt.Label.organisation) { $0 }
    let day = try lines.value(after: Receipt.Label.receivedOn) { Day($0) }
    var promises: [Receipt.PromisedDay] = []
    while lines.nextStarts(with: Receipt.Label.promise) {
      promises.append(try lines.value(after: Receipt.Label.promise, Self.promise))
    }
    let digest = try lines.value(after: Receipt.Label.digest) {
      Hex.decode($0).flatMap { $0.count == 32 ? $0 : nil }
    }
    publicKey = try lines.value(after: Receipt.Label.publicKey) { Self.bytes($0, count: 32) }
    signature = try lines.value(after: Receipt.Label.signature) { Self.bytes($0, count: 64) }
    guard lines.isAtEnd else { throw .malformed(line: lines.number) }
    lineCount = lines.number - 1
    receipt = Receipt(organisation: organisation, receivedOn: day, digest: digest, promises: promises)
  }

  private static func promise(_ text: String) -> Receipt.PromisedDay? {
    let words = text.split(separator: " ", maxSplits: 1)
    guard words.count == 2, let due = Day(String(words[0])) else { return nil }
    return Receipt.PromisedDay(kind: String(words[1]), due: due)
  }

  private static func bytes(_ text: String, count: Int) -> [UInt8]? {
    Base64.decode(text).flatMap { $0.count == count ? $0 : nil }
  }
}
