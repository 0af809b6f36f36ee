import App
import Cases
import Companies
import Core
import Testing

@Suite("The plan of the demo")
struct DemoPlanTests {
  private static let day = Day("2027-03-10") ?? Day(number: 0)

  @Test("the same seed gives the same plan, another seed another one")
  func repeats() throws {
    let plan = try DemoPlan(seed: 1, until: Self.day)
    #expect(try DemoPlan(seed: 1, until: Self.day) == plan)
    #expect(try DemoPlan(seed: 2, until: Self.day).reports != plan.reports)
    #expect(plan.reports.count == 200)
  }

  @Test(
    "every state occurs and the rules refuse nothing, whatever the seed and the season",
    arguments: [
      1, 2, 3, 4, 5,
    ] as [UInt64])
  func states(seed: UInt64) throws {
    let plan = try DemoPlan(seed: seed, until: Self.day.adding(days: Int(seed) * 73))
    let states = Set(plan.reports.map(\.state))
    #expect(states == Set(CaseState.allCases))
    let actions = Set(plan.reports.flatMap(\.steps).map(\.action))
    let clocks = Set(SchoolDeskProcedure.actions.filter { $0.who == [.system] }.map(\.name))
    let outsides: Set<ActionName> = [
      .chooseOutside, .acceptOutside, .declineOutside, .declineReplacement, .giveEndAftercare, .recordReview,
      .refuseReopening, .reportDisadvantage, .setInternshipEnd, .setNewReplacementDate,
    ]
    let unused = Set(ActionName.allCases).subtracting(actions).subtracting(clocks).subtracting(outsides)
      .map(\.rawValue).sorted()
    #expect(unused == ["add_file", "assign", "change_plan", "exclude_member", "take_over"])
  }

  @Test("every report is marked as synthetic, and none has the other's words")
  func marked() throws {
    let plan = try DemoPlan(seed: 1, until: Self.day)
    let reports = plan.reports
    #expect(reports.allSatisfy { $0.answers.isSynthetic })
    #expect(Set(reports.map(\.content.story)).count > 190)
    #expect(reports.allSatisfy { !$0.content.story.contains("@") && $0.content.story.count > 60 })
    let codes = reports.compactMap(\.codeSeed).sorted()
    #expect(codes.count == 6)
    let tomorrow = try DemoPlan(seed: 1, until: Self.day.adding(days: 1)).reports
    #expect(tomorrow.compactMap(\.codeSeed).sorted() == codes)
    let ids = Set(plan.companies.map(\.id.text))
    #expect(reports.compactMap(\.answers.companyId).allSatisfy(ids.contains))
  }

  @Test("replayed by the rules, no history breaks an invariant, and some promises are late")
  func holds() throws {
    let plan = try DemoPlan(seed: 1, until: Self.day)
    var promises: [PromiseState: Int] = [:]
    for report in plan.reports {
      let events = try replay(report, terms: CaseTerms(plan.schools[report.school].terms))
      #expect(CaseInvariants.violations(of: events).isEmpty)
      let situation = CaseSituation(after: events)
      #expect(situation.state == report.state)
      for promise in situation.promises { promises[promise.state, default: 0] += 1 }
    }
    #expect(PromiseState.allCases.filter { promises[$0] == nil } == [])
    #expect((promises[.late] ?? 0) * 20 > (promises[.kept] ?? 0))
  }

  private func replay(_ report: DemoReport, terms: CaseTerms) throws -> [CaseEvent] {
    var events: [CaseEvent] = []
    var situation = CaseSituation()
    for step in report.steps {
      let event = try Interpreter.decide(
        step.command, in: situation, by: step.actor, at: step.moment, terms: terms)
      events.append(event)
      situation = situation.applying(event)
    }
    return events
  }
}
