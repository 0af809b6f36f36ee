import Core
import Testing
import Texts

@Suite("Days in words") struct DayTextTests {
  @Test(
    "a day is written as people say it in each language",
    arguments: [
      ("2027-03-12", Language.dutch, "vrijdag 12 maart 2027"),
      ("2027-03-12", Language.english, "Friday 12 March 2027"),
      ("2027-03-12", Language.arabic, "الجمعة 12 مارس 2027"),
      ("2028-02-29", Language.dutch, "dinsdag 29 februari 2028"),
      ("2027-08-01", Language.english, "Sunday 1 August 2027"),
      ("2027-12-06", Language.arabic, "الاثنين 6 ديسمبر 2027"),
    ])
  func written(day: String, language: Language, words: String) throws {
    #expect(try #require(Day(day)).written(language) == words)
  }

  @Test("every day of the week and every month has a name of its own", arguments: Language.allCases)
  func names(language: Language) throws {
    let first = try #require(Day("2027-01-01"))
    let words = (0..<365).map { first.adding(days: $0).written(language).split(separator: " ") }
    #expect(Set(words.map { $0[0] }).count == 7)
    #expect(Set(words.map { $0[2] }).count == 12)
  }
}

@Suite("Languages") struct LanguageTests {
  @Test("Arabic runs from right to left, the others from left to right") func direction() {
    #expect(Language.allCases.filter { $0.direction == "rtl" } == [.arabic])
  }
}
