import Core
import Testing

@testable import Web

@Suite("Limits") struct RequestLimitsTests {
  private let start = Moment(milliseconds: 1_803_891_600_000)
  private let rule = RequestLimits.Rule("test", burst: 5, perSecond: 0.5)

  @Test("let through as many as they say, and not one more; another subject has its own") func atLimit() {
    let limits = RequestLimits()
    for _ in 1...5 { #expect(limits.take(rule, for: "a", at: start) == nil) }
    #expect(limits.take(rule, for: "a", at: start) == 2)
    #expect(limits.take(rule, for: "b", at: start) == nil)
    #expect(limits.take(RequestLimits.Rule("other", burst: 1, perSecond: 1), for: "a", at: start) == nil)
  }

  @Test("what is given back can be taken again, and never gives more than the burst") func giveBack() {
    let limits = RequestLimits()
    limits.giveBack(rule, for: "a")
    for _ in 1...5 { #expect(limits.take(rule, for: "a", at: start) == nil) }
    limits.giveBack(rule, for: "a")
    #expect(limits.take(rule, for: "a", at: start) == nil)
    #expect(limits.take(rule, for: "a", at: start) != nil)
  }

  @Test("are refilled with time, up to the burst, and tell truly how long to wait") func refill() {
    let limits = RequestLimits()
    for _ in 1...5 { _ = limits.take(rule, for: "a", at: start) }
    let wait = limits.take(rule, for: "a", at: start) ?? 0
    let almost = Moment(milliseconds: start.milliseconds + Int64(wait) * 1000 - 1)
    #expect(limits.take(rule, for: "a", at: almost) == 1)
    #expect(limits.take(rule, for: "a", at: start.adding(seconds: Int64(wait))) == nil)
    let muchLater = start.adding(seconds: 86_400)
    for _ in 1...5 { #expect(limits.take(rule, for: "a", at: muchLater) == nil) }
    #expect(limits.take(rule, for: "a", at: muchLater) != nil)
  }

  @Test("a clock that is put back neither refills nor locks out") func backwards() {
    let limits = RequestLimits()
    for _ in 1...5 { _ = limits.take(rule, for: "a", at: start) }
    #expect(limits.take(rule, for: "a", at: start.adding(seconds: -3600)) == 2)
    #expect(limits.take(rule, for: "a", at: start.adding(seconds: -3598)) == nil)
  }

  @Test("a network's name lives ten minutes, and tells nothing of the address") func networkKey() {
    let limits = RequestLimits()
    let name = { (address: String, milliseconds: Int64) in
      limits.networkKey(
        of: address, at: Moment(milliseconds: start.milliseconds + milliseconds),
        randomness: .seeded(UInt64(milliseconds)))
    }
    let first = name("203.0.113.7", 0)
    #expect(name("203.0.113.7", 600_000) == first && name("203.0.113.99", 1) == first)
    #expect(name("203.0.114.7", 1) != first)
    #expect(first.wholeMatch(of: /[0-9a-f]{32}/) != nil)
    #expect(name("203.0.113.7", 600_001) != first)
  }

  @Test(
    "an IPv6 network is its first 48 bits, however it is written",
    arguments: [
      ("2001:db8:1::1", "2001:db8:1"), ("2001:db8:1:2:3:4:5:6", "2001:db8:1"),
      ("2001:0db8:0001::", "2001:db8:1"),
      ("2001:db8::1", "2001:db8:0"), ("2001:db8::5:1", "2001:db8:0"), ("::1", "0:0:0"),
      ("fe80::1%eth0", "fe80:0:0"),
      ("::ffff:203.0.113.7", "203.0.113"), ("203.0.113.7", "203.0.113"), ("", ""),
    ])
  func networks(address: String, network: String) { #expect(NetworkName.network(of: address) == network) }
}
