import Cases
import Core
import Testing

@Suite("What holds for every history") struct InvariantTests {
  @Test("10,000 random histories break no invariant") func random() async {
    let total = await withTaskGroup(of: Tally.self) { group in
      for part in 0..<8 as Range<UInt64> { group.addTask { Tally(seeds: part * 1250..<(part + 1) * 1250) } }
      return await group.reduce(into: Tally(seeds: 0..<0)) { $0.add($1) }
    }
    print("10000 histories: \(total.line)")
    #expect(total.violations.isEmpty, "\(total.violations.prefix(5))")
    #expect(total.rewrites == 0)
    #expect(total.actions == Set(ActionName.allCases))
    #expect(total.closed > 500)
  }

  @Test("a promise that is dropped without a word is found") func droppedPromise() throws {
    var play = try Play(on: "2027-03-01")
    try play.act(People.chantal, .recognise)
    let broken =
      play.events.dropLast() + [
        changed(play.events[1]) { effects in
          effects.filter { if case .promiseOpened = $0 { false } else { true } }
        }
      ]
    #expect(CaseInvariants.violations(of: Array(broken)).isEmpty, "plan and outcome are still owed")
    let silent = play.events.map { event in
      changed(event) { effects in effects.filter { if case .promiseOpened = $0 { false } else { true } } }
    }
    #expect(CaseInvariants.violations(of: silent).contains { $0.contains("owes nothing") })
  }

  @Test("a step without consent is found") func withoutConsent() throws {
    var play = try Play(on: "2027-03-01", consents: [.companyWithName])
    try play.planned()
    try play.act(People.chantal, .approachCompanyWithName)
    #expect(CaseInvariants.violations(of: play.events).isEmpty)
    let noConsent = play.events.map { event in
      changed(event) { effects in effects.filter { if case .consentChanged = $0 { false } else { true } } }
    }
    #expect(CaseInvariants.violations(of: noConsent).contains { $0.contains("without consent") })
  }

  @Test("closing before the verdict is found") func withoutVerdict() throws {
    var play = try Play(on: "2027-03-01")
    try play.explained()
    let closing = CaseEvent(
      sequence: play.events.count + 1, at: Amsterdam.start(of: play.today), visibility: .reporter,
      coded: CaseEvent.Coded(
        actor: People.chantal, action: .closeWithVerdict, effects: [.stateChanged(to: .closed)]),
      words: [.explanation: "Klaar."])
    let found = CaseInvariants.violations(of: play.events + [closing])
    #expect(found.contains { $0.contains("closed without verdict") })
    #expect(found.contains { $0.contains("not open owes something") })
  }

  @Test("a missing or changed event is found") func rewritten() throws {
    var play = try Play(on: "2027-03-01")
    try play.planned()
    var holed = play.events
    holed.remove(at: 2)
    #expect(CaseInvariants.violations(of: holed).contains { $0.contains("sequence") })
    let earlier = play.events
    try play.act(.reporter, .writeMessage)
    #expect(CaseInvariants.isContinuation(play.events, of: earlier))
    #expect(!CaseInvariants.isContinuation(holed, of: earlier))
  }

  private func changed(_ event: CaseEvent, _ change: ([Effect]) -> [Effect]) -> CaseEvent {
    CaseEvent(
      sequence: event.sequence, at: event.at, visibility: event.visibility,
      coded: CaseEvent.Coded(actor: event.actor, action: event.action, effects: change(event.effects)),
      words: event.words)
  }
}
