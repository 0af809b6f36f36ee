/// The leaves of one day's proof: its events, the head of the audit chain, and fillers.
///
/// The fillers hide how much happened: the number of events of a day would tell a named member of a small
/// school that somebody has reported. Who holds the server's key can make them again.
package struct DayTree: Sendable {
  /// In the order of their bytes, so that a place tells nothing.
  package let leaves: [[UInt8]]

  /// - Parameters:
  ///   - number: of the day's proof.
  ///   - events: hashes of 32 bytes, in any order.
  ///   - auditHead: nil when nothing was ever written in the audit log.
  package init(number: Int, events: [[UInt8]], auditHead: [UInt8]?, keys: ServerKeys) {
    let place = ProofHash.bytes(of: Int64(number))
    let own = events + [ProofHash.of([place, auditHead], as: "audit head")]
    let fillers = (own.count..<Self.size(for: own.count)).map { index in
      keys.authenticate(place + ProofHash.bytes(of: Int64(index)), purpose: "proof filler")
    }
    leaves = (own + fillers).sorted { $0.lexicographicallyPrecedes($1) }
  }

  package var root: [UInt8] { MerkleTree.root(of: leaves) }

  /// At least 256, else the next power of two.
  package static func size(for count: Int) -> Int {
    count <= 256 ? 256 : 1 << (Int.bitWidth - (count - 1).leadingZeroBitCount)
  }
}
