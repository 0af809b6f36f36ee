import Core
import Testing
import Vault
import Web

@Suite("Form tokens") struct FormTokenTests {
  private let keys = ServerKeys(masterSecret: MasterSecret(using: .seeded(1)))
  private let start = Moment(milliseconds: 1_803_891_600_000)

  private func problem(
    _ token: String, form: String = "/f/1", binding: String = "cookie", after milliseconds: Int64,
    minimumSeconds: Int64 = 0
  ) -> FormToken.Problem? {
    let now = Moment(milliseconds: start.milliseconds + milliseconds)
    do throws(FormToken.Problem) {
      try FormToken.check(
        token, form: form, binding: binding, at: now, keys: keys, minimumSeconds: minimumSeconds)
      return nil
    } catch { return error }
  }

  private var token: String { FormToken.issue(form: "/f/1", binding: "cookie", at: start, keys: keys) }

  @Test("hold for twelve hours, to the millisecond") func expiry() {
    let limit: Int64 = 12 * 3600 * 1000
    #expect(problem(token, after: 0) == nil)
    #expect(problem(token, after: limit) == nil)
    #expect(problem(token, after: limit + 1) == .expired)
  }

  @Test("are too fast up to the time that a person needs") func tooFast() {
    #expect(problem(token, after: 2999, minimumSeconds: 3) == .tooFast)
    #expect(problem(token, after: 3000, minimumSeconds: 3) == nil)
  }

  @Test("hold for their own form and visitor only, and not before they were made") func foreign() {
    #expect(problem(token, form: "/f/2", after: 5000) == .foreign)
    #expect(problem(token, binding: "other", after: 5000) == .foreign)
    #expect(problem(token, after: -1) == .foreign)
    let others = ServerKeys(masterSecret: MasterSecret(using: .seeded(2)))
    #expect(
      problem(FormToken.issue(form: "/f/1", binding: "cookie", at: start, keys: others), after: 5000)
        == .foreign)
  }

  @Test("no byte of them can be changed, left out or added") func changed() {
    let bytes = Array(token.utf8)
    for position in bytes.indices {
      var changed = bytes
      changed[position] = changed[position] == UInt8(ascii: "0") ? UInt8(ascii: "1") : UInt8(ascii: "0")
      #expect(problem(String(decoding: changed, as: UTF8.self), after: 5000) == .foreign)
      changed.remove(at: position)
      #expect(problem(String(decoding: changed, as: UTF8.self), after: 5000) == .foreign)
    }
    for wrong in [token + "0", token + ".", "." + token, token + "." + token, "", ".", "\(Int64.min).00"] {
      #expect(problem(wrong, after: 5000) == .foreign)
    }
  }

  @Test("what separates their parts can't move between form and visitor") func parts() {
    let token = FormToken.issue(form: "/f/1|x", binding: "cookie", at: start, keys: keys)
    #expect(problem(token, form: "/f/1", binding: "x|cookie", after: 5000) == .foreign)
  }
}
