package import Core
import Vault

/// The chain of the lines of a log: each holds the hash of the one before, so that none can be changed or
/// taken away in the middle without notice.
package enum CampaignLogChain {
  /// What the first line is chained to.
  package static func start(of id: ID<Campaign>) -> [UInt8] {
    ProofHash.of([Array(id.text.utf8)], as: "campaign log")
  }

  /// A line with the hash that stands beside it.
  package struct Link: Sendable, Equatable {
    package let event: CampaignEvent
    package let hash: [UInt8]

    package init(event: CampaignEvent, hash: [UInt8]) {
      self.event = event
      self.hash = hash
    }
  }

  /// The number of the first line that does not fit; nil when all do.
  ///
  /// - Parameter links: the whole log, oldest first.
  package static func firstBroken(_ links: [Link], of id: ID<Campaign>) -> Int? {
    var previous = start(of: id)
    for (index, link) in links.enumerated() {
      guard link.event.sequence == index + 1, link.event.hash(after: previous, in: id) == link.hash else {
        return index + 1
      }
      previous = link.hash
    }
    return nil
  }
}
