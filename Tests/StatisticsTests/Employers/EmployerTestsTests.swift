import Statistics
import Testing

@Suite("The tests of one employer") struct EmployerTestsTests {
  /// P(Bin(m, ½) ≥ b): the one-sided exact McNemar test.
  @Test(
    "have the p-value of a coin",
    arguments: [(5, 5, 0, 0.03125), (6, 6, 0, 0.015625), (10, 7, 3, 0.171875), (4, 0, 0, 1), (3, 0, 3, 1)])
  func coin(pairs: Int, reference: Int, comparison: Int, p: Double) {
    let employer = EmployerTests(pairs: pairs, referenceOnly: reference, comparisonOnly: comparison)
    #expect(abs(employer.oneSidedP - p) < 1e-14)
  }

  @Test("need as many discordant pairs all one way as the family is large, one-sided and by Bonferroni")
  func minimum() {
    let families = [1, 10, 50, 97, 200]
    let needed = families.map { family in
      (1...40).first {
        EmployerTests(pairs: $0, referenceOnly: $0, comparisonOnly: 0).oneSidedP * Double(family) < 0.05
      }
    }
    #expect(needed == [5, 8, 10, 11, 12])
  }

  @Test("as pairs and as vacancies with one application of each are the same") func pairsAsVacancies() {
    let counts = EmployerTests(pairs: 9, referenceOnly: 4, comparisonOnly: 2)
    let answers = [(1, 1), (1, 0), (1, 0), (0, 1), (1, 0), (0, 0), (0, 1), (1, 0), (0, 0)]
    let vacancies = EmployerTests(
      vacancies: answers.map {
        VacancyOutcome(referenceSent: 1, referencePositive: $0.0, comparisonSent: 1, comparisonPositive: $0.1)
      })
    #expect(vacancies.tests == counts.tests && vacancies.discordant == counts.discordant)
    #expect(abs(vacancies.gap - counts.gap) < 1e-15)
    #expect(abs(vacancies.oneSidedP - counts.oneSidedP) < 1e-14)
    let priors = [counts, vacancies].map {
      PreferencePrior([$0, EmployerTests(pairs: 9, referenceOnly: 0, comparisonOnly: 1)])
    }
    #expect(abs(priors[0].posterior(counts) - priors[1].posterior(vacancies)) < 1e-12)
  }

  @Test("with two applications of each kind follow the hypergeometric draws") func sets() {
    // Two vacancies answered two of four, both times those of the reference: (1/6)².
    let both = VacancyOutcome(
      referenceSent: 2, referencePositive: 2, comparisonSent: 2, comparisonPositive: 0)
    let all = VacancyOutcome(referenceSent: 2, referencePositive: 2, comparisonSent: 2, comparisonPositive: 2)
    let employer = EmployerTests(vacancies: [both, all, both])
    #expect(employer.discordant == 2 && employer.tests == 3)
    #expect(abs(employer.oneSidedP - 1.0 / 36) < 1e-14)
    // One answer of three, and it was one of two of the reference: 2/3.
    let uneven = VacancyOutcome(
      referenceSent: 2, referencePositive: 1, comparisonSent: 1, comparisonPositive: 0)
    #expect(abs(EmployerTests(vacancies: [uneven]).oneSidedP - 2.0 / 3) < 1e-14)
  }

  @Test("with eight applications to each of a thousand vacancies take no time that is felt") func large() {
    var chance = Xoshiro256(seed: 8)
    let vacancies = (0..<1000).map { _ in
      VacancyOutcome(
        referenceSent: 4, referencePositive: Int(chance.below(5)), comparisonSent: 4,
        comparisonPositive: Int(chance.below(5)))
    }
    let spent = ContinuousClock().measure {
      let employer = EmployerTests(vacancies: vacancies)
      _ = PreferencePrior([employer]).posterior(employer)
    }
    print("an employer with 8,000 applications: \(spent)")
    #expect(spent < .seconds(2))
  }

  @Test("keep their meaning when there are thousands") func many() {
    let sure = EmployerTests(pairs: 3000, referenceOnly: 2000, comparisonOnly: 0)
    let fair = EmployerTests(pairs: 3000, referenceOnly: 1000, comparisonOnly: 1000)
    #expect(sure.oneSidedP < 1e-300 && abs(fair.oneSidedP - 0.5) < 0.01)
    let prior = PreferencePrior([sure, fair])
    #expect(prior.posterior(sure) > 0.999 && prior.posterior(fair) < 0.001)
  }
}

@Suite("The preferences of a wave") struct PreferencePriorTests {
  private func wave(_ counts: [(b: Int, c: Int, employers: Int)]) -> [EmployerTests] {
    counts.flatMap { row in
      (0..<row.employers).map { _ in EmployerTests(pairs: 30, referenceOnly: row.b, comparisonOnly: row.c) }
    }
  }

  @Test("leave an employer alone in a wave where nobody stands out") func indifferent() {
    let employers = wave([(3, 3, 20), (4, 2, 15), (2, 4, 15), (5, 1, 6), (1, 5, 6), (6, 0, 1), (0, 6, 1)])
    let prior = PreferencePrior(employers)
    #expect(prior.indifferentShare > 0.9)
    #expect(prior.posterior(EmployerTests(pairs: 30, referenceOnly: 6, comparisonOnly: 0)) < 0.3)
  }

  @Test("make one sure of an employer when many are like it") func discriminating() {
    let employers = wave([(3, 3, 20), (4, 2, 15), (2, 4, 15), (9, 0, 10), (10, 1, 10)])
    let prior = PreferencePrior(employers)
    #expect(prior.posterior(EmployerTests(pairs: 30, referenceOnly: 9, comparisonOnly: 0)) > 0.95)
    #expect(prior.posterior(EmployerTests(pairs: 30, referenceOnly: 3, comparisonOnly: 3)) < 0.3)
    #expect(prior.posterior(EmployerTests(pairs: 30, referenceOnly: 0, comparisonOnly: 9)) < 0.01)
  }

  @Test("of a single employer stay with doubt") func single() {
    let one = EmployerTests(pairs: 30, referenceOnly: 6, comparisonOnly: 0)
    #expect(PreferencePrior([one]).posterior(one) < 0.95)
  }

  @Test("of whoever shows nothing are those of the wave") func silent() {
    let employers = wave([(3, 3, 20), (9, 0, 20)])
    let prior = PreferencePrior(employers)
    let silent = EmployerTests(pairs: 4, referenceOnly: 0, comparisonOnly: 0)
    #expect(abs(prior.posterior(silent) - prior.prior.mass(above: 0.5)) < 1e-12)
  }
}

@Suite("The signals of a wave") struct WaveSignalsTests {
  @Test("count every employer that was tested, also those with one pair") func family() throws {
    let blatant = EmployerTests(pairs: 20, referenceOnly: 9, comparisonOnly: 1)
    let single = EmployerTests(pairs: 1, referenceOnly: 1, comparisonOnly: 0)
    let few = WaveSignals([blatant] + [EmployerTests](repeating: single, count: 4)).signals
    let many = WaveSignals([blatant] + [EmployerTests](repeating: single, count: 40)).signals
    #expect(abs(few[0].evidence.q - 5 * few[0].p) < 1e-15)
    #expect(abs(many[0].evidence.q - 41 * many[0].p) < 1e-15)
    #expect(StatementRules().permitted(many[3].evidence) == .none)
  }

  @Test("of no employer are none") func empty() {
    #expect(WaveSignals([]).signals.isEmpty)
  }
}
