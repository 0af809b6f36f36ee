import Testing

@testable import Vault

@Suite("A passphrase") struct PassphraseRulesTests {
  @Test(
    "that is long and one's own is taken",
    arguments: [
      "drie blauwe fietsen", "correct horse battery", "kaas-met-uien-op-brood", "Welkom in mijn tuin 2026",
      "ѕлава зелёному дому", "9f3k2m8q1z7x", "wachtwoorden zijn vervelend",
    ])
  func accepted(passphrase: String) throws {
    try PassphraseRules.check(passphrase, mail: "bram@school.example")
  }

  @Test(
    "that is tried first is refused",
    arguments: [
      "wachtwoord123!", "Wachtwoord2026", "W@chtw00rd2026!", "welkom2026!!", "Welkom01Welkom01",
      "Zomer2026Winter",
      "passwordpassword", "P@ssw0rd1234", "123!welkom!321", "1029384756!!", "Rotterdam010!",
    ])
  func common(passphrase: String) {
    #expect(throws: PassphraseProblem.common) { try PassphraseRules.check(passphrase) }
  }

  @Test(
    "of the same characters again and again, or of a row of keys, is refused",
    arguments: [
      "aaaaaaaaaaaa", "ababababababab", "abcabcabcabc", "123412341234", "abcdefghijkl", "123456789012",
      "0987654321098",
      "qwertyuiopas",
    ])
  func repeated(passphrase: String) {
    #expect(throws: PassphraseProblem.self) { try PassphraseRules.check(passphrase) }
  }

  @Test(
    "of one's own mail address is refused",
    arguments: [
      "bram.devries1", "Bram.deVries2026", "bram.devries@school.example", "!!bramdevries!!",
    ])
  func ownAddress(passphrase: String) {
    #expect(throws: PassphraseProblem.holdsAddress) {
      try PassphraseRules.check(passphrase, mail: "Bram.deVries@school.example")
    }
  }

  @Test("is counted as a person counts") func lengths() throws {
    #expect(throws: PassphraseProblem.tooShort(12)) { try PassphraseRules.check("fietsen pad") }
    #expect(throws: PassphraseProblem.tooShort(12)) { try PassphraseRules.check("👩‍👩‍👧‍👦👨‍🏫🏳️‍🌈é") }
    try PassphraseRules.check(String(repeating: "fiets boom ", count: 18) + "ab")
    #expect(throws: PassphraseProblem.tooLong(200)) {
      try PassphraseRules.check(String(repeating: "fiets boom ", count: 18) + "abc")
    }
  }

  @Test("has a list of about a hundred words to keep away from") func list() {
    #expect(PassphraseRules.commonWords.count > 100)
    #expect(PassphraseRules.commonWords.allSatisfy { $0 == $0.lowercased() && !$0.isEmpty })
  }
}
