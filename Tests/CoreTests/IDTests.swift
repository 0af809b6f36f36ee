import Core
import Foundation
import Testing

@Suite("Identifiers") struct IDTests {
  private struct Thing {}

  @Test("a thousand ids differ, have 26 characters of base 32, and read back")
  func random() {
    let made = (0..<1000).map { _ in ID<Thing>(using: .live) }
    #expect(Set(made).count == 1000)
    for id in made {
      #expect(id.text.wholeMatch(of: /[0-9a-v]{26}/) != nil)
      #expect(ID<Thing>(id.text)?.text == id.text)
      #expect(id.description == id.text)
    }
  }

  @Test("the order of ids says nothing about the order in which they were made")
  func unordered() {
    let made = (0..<1000).map { number in ID<Thing>(using: .seeded(UInt64(number * 7919 + 1))) }
    let rising = zip(made, made.dropFirst()).count { $0 < $1 }
    // With fair chance 500 of 999 neighbours rise; an id ordered by time gives 999.
    #expect((400...600).contains(rising))
  }

  @Test(
    "other texts are no ids",
    arguments: [
      "", "0", String(repeating: "a", count: 25), String(repeating: "a", count: 27),
      String(repeating: "w", count: 26), String(repeating: "A", count: 26), String(repeating: "é", count: 13),
      "../../../../../../etc/pass",
    ])
  func malformed(text: String) { #expect(ID<Thing>(text) == nil) }

  @Test("an id survives JSON, and anything else in its place is refused") func coding() throws {
    let id = ID<Thing>(using: .seeded(1))
    let written = try JSONEncoder().encode([id])
    #expect(try JSONDecoder().decode([ID<Thing>].self, from: written) == [id])
    #expect(throws: DecodingError.self) {
      try JSONDecoder().decode([ID<Thing>].self, from: Data(#"["x"]"#.utf8))
    }
  }

  @Test("the same seed gives the same bytes, and a number stays below its bound") func seeded() {
    #expect(Randomness.seeded(5).bytes(40) == Randomness.seeded(5).bytes(40))
    #expect(Randomness.seeded(5).bytes(40) != Randomness.seeded(6).bytes(40))
    let source = Randomness.seeded(7)
    let drawn = (0..<2000).map { _ in source.number(below: 10) }
    #expect(Set(drawn) == Set(0..<10))
  }
}
