import Core
import Vault

/// An event as it stands in its row.
struct SealedEvent: Sendable, Equatable {
  var sequence: Int
  var at: Moment
  /// The code of a ``Visibility``.
  var visibility: String
  var coded: [UInt8]
  /// Nil when there were none, and after they were erased.
  var words: [UInt8]?
  /// SHA-256 of the sealed words; stays when they are erased.
  var wordsDigest: [UInt8]?

  /// Over all that may not change, and the event before. Needs no key: anybody with the row can compute it.
  func hash(after previous: [UInt8], in id: ID<Case>) -> [UInt8] {
    ProofHash.of(
      [
        previous, Array(id.text.utf8), ProofHash.bytes(of: Int64(sequence)),
        ProofHash.bytes(of: at.milliseconds), Array(visibility.utf8), ProofHash.plain(coded), wordsDigest,
      ], as: "case event")
  }
}

/// An event with its place in the chain.
struct ChainedEvent: Sendable {
  let row: SealedEvent
  /// 32 bytes.
  let hash: [UInt8]
}

/// The chain of the events of a case: each holds the hash of the one before.
enum EventChain {
  /// What the first event is chained to: the case and what the student sent.
  ///
  /// - Parameter digest: SHA-256 of the sealed content; nil for a case from before the chain.
  static func start(of id: ID<Case>, content digest: [UInt8]?) -> [UInt8] {
    ProofHash.of([Array(id.text.utf8), digest], as: "case")
  }
}
