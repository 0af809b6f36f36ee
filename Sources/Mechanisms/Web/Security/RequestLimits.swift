package import Core
import Synchronization
import Vault

/// Limits how often something is done, in memory only. A visitor's network is known by a keyed hash whose key
/// lives ten minutes.
///
/// The limits are meant against programs, and generous to people: a class of thirty behind one address must
/// never notice them.
package final class RequestLimits: Sendable {
  /// How much may be done at once, and how fast it comes back.
  package struct Rule: Sendable {
    package let name: String
    package let burst: Double
    package let perSecond: Double

    package init(_ name: String, burst: Double, perSecond: Double) {
      self.name = name
      self.burst = burst
      self.perSecond = perSecond
    }
  }

  private struct Bucket {
    var left: Double
    var at: Int64
  }

  private struct State {
    var buckets: [String: Bucket] = [:]
    var networkKey: [UInt8] = []
    var networkKeyMade: Int64 = .min
  }

  private let state = Mutex(State())
  /// Where forms wait that did not come from us.
  package let suspects = SuspectLane()

  package init() {}

  /// Takes one from the bucket of a rule for a subject.
  ///
  /// - Returns: nil when there was one left, else the whole seconds to wait (at least 1).
  package func take(_ rule: Rule, for subject: String, at now: Moment) -> Int? {
    state.withLock { state in
      if state.buckets.count > 100_000 {
        state.buckets = state.buckets.filter { now.milliseconds - $0.value.at < 600_000 }
      }
      let key = "\(rule.name)|\(subject)"
      var bucket = state.buckets[key] ?? Bucket(left: rule.burst, at: now.milliseconds)
      let elapsed = Double(max(0, now.milliseconds - bucket.at)) / 1000
      bucket.left = min(rule.burst, bucket.left + elapsed * rule.perSecond)
      bucket.at = now.milliseconds
      defer { state.buckets[key] = bucket }
      guard bucket.left >= 1 else { return max(1, Int(((1 - bucket.left) / rule.perSecond).rounded(.up))) }
      bucket.left -= 1
      return nil
    }
  }

  /// Puts one back that was taken and, as it turned out, did no harm.
  package func giveBack(_ rule: Rule, for subject: String) {
    state.withLock { state in
      let key = "\(rule.name)|\(subject)"
      guard let bucket = state.buckets[key] else { return }
      state.buckets[key]?.left = min(rule.burst, bucket.left + 1)
    }
  }

  /// What stands for a network: a keyed hash of the address without its last part.
  package func networkKey(of address: String, at now: Moment, randomness: Randomness) -> String {
    state.withLock { state in
      if state.networkKeyMade == .min || now.milliseconds - state.networkKeyMade > 600_000 {
        state.networkKey = randomness.bytes(32)
        state.networkKeyMade = now.milliseconds
      }
      return NetworkName.hash(address, key: state.networkKey)
    }
  }
}
