import Statistics
import Testing

@Suite("What may be said of one employer") struct StatementRulesTests {
  private let rules = StatementRules()
  private let enough = EmployerEvidence(tests: 10, discordant: 6, posterior: 0.8, q: 0.0999)
  private let plenty = EmployerEvidence(tests: 10, discordant: 6, posterior: 0.8, q: 0.0499)

  private func changed(_ change: (inout EmployerEvidence) -> Void) -> Statement {
    var evidence = enough
    change(&evidence)
    return rules.permitted(evidence)
  }

  @Test("at every limit is a reason to talk, and one past it nothing") func limits() {
    #expect(rules.permitted(enough) == .talk)
    #expect(changed { $0.tests = 9 } == .none)
    #expect(changed { $0.discordant = 5 } == .none)
    #expect(changed { $0.posterior = 0.8.nextDown } == .none)
    #expect(changed { $0.posterior = nil } == .none)
    #expect(changed { $0.q = 0.10.nextDown } == .talk)
    #expect(changed { $0.q = 0.10 } == .none)
  }

  @Test("with one pair is nothing, however sure it looks") func onePair() {
    let blatant = EmployerEvidence(tests: 1, discordant: 1, posterior: 1, q: 0)
    #expect(rules.permitted(blatant, isBalanced: true, replication: blatant) == .none)
  }

  @Test("is a presumption only when a second wave says the same and both were balanced") func presumption() {
    #expect(rules.permitted(plenty, isBalanced: true, replication: plenty) == .presumption)
    #expect(rules.permitted(plenty, isBalanced: false, replication: plenty) == .talk)
    #expect(rules.permitted(plenty, isBalanced: true, replication: nil) == .talk)
    #expect(rules.permitted(plenty, isBalanced: true) == .talk)
  }

  @Test("is no presumption at a limit of either wave") func presumptionLimits() {
    var edge = plenty
    edge.q = 0.05
    #expect(rules.permitted(edge, isBalanced: true, replication: plenty) == .talk)
    #expect(rules.permitted(plenty, isBalanced: true, replication: edge) == .talk)
    edge.q = 0.05.nextDown
    #expect(rules.permitted(edge, isBalanced: true, replication: edge) == .presumption)
    for spoil: (inout EmployerEvidence) -> Void in [
      { $0.tests = 9 }, { $0.discordant = 5 }, { $0.posterior = 0.79 }, { $0.posterior = nil },
    ] {
      var weak = plenty
      spoil(&weak)
      #expect(rules.permitted(plenty, isBalanced: true, replication: weak) == .talk)
      #expect(rules.permitted(weak, isBalanced: true, replication: plenty) == .none)
    }
  }

  @Test("is never that discrimination was established") func highest() {
    #expect(Statement.allCases == [.none, .talk, .presumption])
    #expect(Statement.allCases == Statement.allCases.sorted())
  }

  @Test("of whom only an estimate is known depends on the estimate") func estimate() {
    #expect(changed { ($0.tests, $0.discordant) = (nil, nil) } == .talk)
    #expect(changed { ($0.tests, $0.discordant, $0.q) = (nil, nil, 0.5) } == .none)
  }
}
