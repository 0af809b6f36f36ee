import Core
import PracticeTests
import Testing

@Suite("Steps of a campaign") struct CampaignStepTests {
  private func campaign(_ state: CampaignState, isStopped: Bool = false) -> Campaign {
    Campaign(
      id: ID(using: .seeded(1)), organisation: ID(using: .seeded(2)), title: "Test", state: state,
      isStopped: isStopped, created: Moment(milliseconds: 0), since: Moment(milliseconds: 0))
  }

  @Test("lead from every state but the last to the next, and nowhere back") func forward() {
    let order = CampaignState.allCases
    for (state, next) in zip(order, order.dropFirst()) {
      #expect(CampaignStep.all.contains { $0.from.contains(state) && $0.to == next }, "\(state)")
    }
    for step in CampaignStep.all {
      for state in step.from {
        let target = step.to ?? state
        let places = (order.firstIndex(of: state) ?? 0, order.firstIndex(of: target) ?? 0)
        #expect(places.1 >= places.0, "\(step.name)")
      }
    }
    #expect(!CampaignStep.all.contains { $0.from.contains(.purged) })
  }

  @Test("no data are seen by arm before they are locked") func blind() {
    let analysing = CampaignStep.all.filter { $0.name == .analyse }
    #expect(analysing.map(\.from) == [[.locked]])
    #expect(CampaignState.allCases.filter { !$0.isUnblinded }.last == .coded)
  }

  @Test("can be taken by somebody with one of their functions, and nobody else", arguments: CampaignStep.all)
  func functions(step: CampaignStep) throws {
    let state = try #require(step.from.first)
    let present = campaign(state, isStopped: step.name == .resume)
    for function in CampaignFunction.allCases {
      let refusal = step.refusal(for: [function], in: present, unmet: [], reason: "omdat")
      #expect((refusal == nil) == step.who.contains(function), "\(step.name) by \(function)")
    }
    #expect(step.refusal(for: [], in: present, unmet: [], reason: "omdat") == .missingFunction(step.who))
  }

  @Test("wait for what they need") func needs() throws {
    let register = try #require(CampaignStep.named(.register))
    let refusal = register.refusal(
      for: [.designer], in: campaign(.draft), unmet: [.materialsClean], reason: "")
    #expect(refusal == .unmet([.materialsClean]))
  }

  @Test("stand still while the stop button is pressed, but for closing and going on") func stopped() throws {
    let halted = campaign(.running, isStopped: true)
    let all = Set(CampaignFunction.allCases)
    #expect(CampaignStep.open(to: all, in: halted).map(\.name) == [.resume, .close])
    let stop = try #require(CampaignStep.named(.stop))
    #expect(stop.refusal(for: all, in: campaign(.running), unmet: [], reason: "") == .reasonMissing)
  }
}

@Suite("Functions in a campaign") struct FunctionRuleTests {
  @Test("keep sender and coder, analyst and approver, and who watches apart, both ways")
  func apart() {
    #expect(CampaignFunctionRules.conflicts(of: .coder, with: [.sender]) == [.sender])
    #expect(CampaignFunctionRules.conflicts(of: .sender, with: [.coder]) == [.coder])
    #expect(CampaignFunctionRules.conflicts(of: .approver, with: [.analyst, .coder]) == [.analyst])
    #expect(
      CampaignFunctionRules.conflicts(
        of: .dataProtectionOfficer, with: [.designer, .sender, .coder, .analyst, .approver])
        == [.designer, .sender, .analyst, .approver])
    for function in CampaignFunction.allCases {
      for other in CampaignFunction.allCases {
        #expect(
          CampaignFunctionRules.conflicts(of: function, with: [other]).isEmpty
            == CampaignFunctionRules.conflicts(of: other, with: [function]).isEmpty)
      }
    }
  }

  @Test("fit a bureau of three people") func small() {
    let people: [Set<CampaignFunction>] = [
      [.designer, .sender, .analyst], [.coder, .approver], [.coder, .dataProtectionOfficer],
    ]
    for held in people {
      for function in held {
        #expect(CampaignFunctionRules.conflicts(of: function, with: held.subtracting([function])).isEmpty)
      }
    }
    let holders = people.enumerated().flatMap { index, held in
      held.map {
        CampaignFunctionHolder(
          member: ID(using: .seeded(UInt64(index))), function: $0, given: Moment(milliseconds: 0))
      }
    }
    #expect(CampaignFunctionRules.missing(among: holders) == [])
    #expect(CampaignFunctionRules.combined(people[1]) == people[1])
    #expect(CampaignFunctionRules.missing(among: Array(holders.filter { $0.function != .coder })) == [.coder])
  }
}
