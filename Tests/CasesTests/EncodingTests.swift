import Cases
import Core
import Foundation
import Organisations
import TestSupport
import Testing
import Texts

@Suite("What is kept of an event") struct EncodingTests {
  @Test("its coded part has the same form for ever") func stable() throws {
    let effects: [Effect] = [
      .stateChanged(to: .companyApproached), .ownerChanged(to: .desk),
      .ownerChanged(to: .member(id: People.id("a"))),
      .promiseOpened(number: 1, kind: .plan, due: Day(number: 20_000)),
      .promiseSettled(number: 1, state: .late), .consentChanged(kind: .companyWithName, given: true),
      .wishesChanged(to: [.beHeard]), .outcomeRecorded(outcome: .apology, passedOn: false),
      .verdictGiven(verdict: Verdict(believed: .yes, helped: .partly, wouldReportAgain: .no)),
      .accessGranted(to: People.id("b")), .accessRemoved(from: People.id("b")),
      .memberExcluded(member: People.id("b")), .reopened(barring: nil), .reopened(barring: People.id("b")),
    ]
    let actors: [CaseActor] = [.reporter, People.chantal, .system]
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys]
    let coded = actors.map { CaseEvent.Coded(actor: $0, action: .approachCompanyWithName, effects: effects) }
    let data = try encoder.encode(coded)
    expectGolden("case-event.json", String(decoding: data, as: UTF8.self) + "\n")
    #expect(try JSONDecoder().decode([CaseEvent.Coded].self, from: data) == coded)
  }

  @Test("words are an object with the names of the fields") func words() throws {
    let words: [WordField: String] = [.nextStep: "Ik bel je."]
    #expect(
      String(decoding: try JSONEncoder().encode(words), as: UTF8.self) == #"{"next_step":"Ik bel je."}"#)
  }

  @Test("every text of the room has a key of its own, and a plain Dutch sentence") func texts() {
    let keys = CasesRoom.texts.map(\.key)
    #expect(Set(keys).count == keys.count)
    for text in CasesRoom.texts {
      let sentences = text.dutch.split { ".?!".contains($0) }
      #expect(sentences.allSatisfy { $0.split(separator: " ").count <= 20 }, "\(text.key)")
    }
  }

  @Test("why it happened is never asked in words of the law") func noLegalWords() {
    let law = ["discriminatie", "grond", "ras", "gezindheid", "gerichtheid", "levensovertuiging"]
    for reason in PerceivedReason.allCases {
      let words = reason.label.dutch.lowercased().split { !$0.isLetter }.map(String.init)
      #expect(Set(words).isDisjoint(with: law), "\(reason)")
      #expect(!reason.grounds.isEmpty)
    }
    #expect(Set(PerceivedReason.allCases.flatMap(\.grounds)).union([.contract]) == Set(Ground.allCases))
  }
}
