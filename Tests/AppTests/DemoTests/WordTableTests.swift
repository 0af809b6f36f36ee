import Cases
import Testing

@testable import App

@Suite("The words of the demo")
struct WordTableTests {
  @Test("a fragment goes on over lines; keys keep theirs apart")
  func reading() {
    let table = WordTable("= one\n- a\nb\n- c\n= two\n- d")
    #expect(table["one"] == ["a b", "c"])
    #expect(table["two"] == ["d"])
    #expect(table["three"].isEmpty)
  }

  @Test("there are words for every phase, act, outcome and reason, and an answer to every question")
  func complete() {
    #expect(StoryOpenings.table.keys == Set(Phase.allCases.map(\.rawValue)))
    #expect(StoryDeeds.table.keys == Set(Conduct.allCases.map(\.rawValue)))
    #expect(Outcome.allCases.filter { EndingWords.table[$0.rawValue].isEmpty } == [])
    #expect(Conduct.allCases.filter { RecognitionWords.table[$0.rawValue].isEmpty } == [])
    #expect(Conduct.allCases.filter { $0.likelyReasons.count != StoryDeeds.table[$0.rawValue].count } == [])
    #expect(MessageWords.table["question"].count == MessageWords.table["answer"].count)
  }
}
