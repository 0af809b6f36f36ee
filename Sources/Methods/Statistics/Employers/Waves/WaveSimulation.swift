/// Plays waves of tests among employers of known kinds, to see how often the rules name the wrong one and how
/// often they find the right one, before a letter is sent.
public struct WaveSimulation: Sendable {
  /// Employers that answer alike.
  public struct Kind: Sendable {
    /// How many of the employers are of this kind, compared to the others.
    public let share: Double
    /// The probability that a pair ends with an answer to the reference only, and to the other only.
    public let referenceOnly, comparisonOnly: Double

    /// - Precondition: none is negative; both probabilities add up to at most 1.
    public init(share: Double, referenceOnly: Double, comparisonOnly: Double) {
      precondition(
        share >= 0 && referenceOnly >= 0 && comparisonOnly >= 0 && referenceOnly + comparisonOnly <= 1)
      self.share = share
      self.referenceOnly = referenceOnly
      self.comparisonOnly = comparisonOnly
    }

    /// Whether a statement about such an employer is true.
    public var favoursReference: Bool { referenceOnly > comparisonOnly }
  }

  /// What came of the waves.
  public struct Outcome: Sendable, Equatable {
    /// How many were played.
    public var waves = 0
    /// Waves with a statement about an employer that does not favour the reference.
    public var wavesWithFalseStatement = 0
    /// Employers with a statement, and those of them that do not favour the reference.
    public var statements = 0, falseStatements = 0
    /// Employers that favour the reference, and those of them with a statement.
    public var favouring = 0, found = 0
    /// The sum over waves of the share of false ones among the statements (0 without any).
    public var falseShares = 0.0
    /// The sum over waves of the mean estimated gap minus the mean true one, and of its square.
    public var gapErrors = 0.0, gapErrorSquares = 0.0
    /// The sum of the posterior probabilities of employers with a statement.
    public var posteriors = 0.0
  }

  private let employers, pairs: ClosedRange<Int>
  private let kinds: [Kind]
  private let rules: StatementRules

  /// - Parameters:
  ///   - employers: how many a wave has, each number as likely.
  ///   - pairs: how many an employer gets, each number as likely.
  /// - Precondition: at least one employer and one pair; the shares of the kinds are not all 0.
  public init(
    employers: ClosedRange<Int>, pairs: ClosedRange<Int>, kinds: [Kind],
    rules: StatementRules = StatementRules()
  ) {
    precondition(employers.lowerBound >= 1 && pairs.lowerBound >= 1 && kinds.contains { $0.share > 0 })
    self.employers = employers
    self.pairs = pairs
    self.kinds = kinds
    self.rules = rules
  }

  /// The same seed gives the same outcome.
  public func run(waves: Int, seed: UInt64) -> Outcome {
    var generator = Xoshiro256(seed: seed)
    var outcome = Outcome()
    for _ in 0..<waves { play(&outcome, using: &generator) }
    return outcome
  }

  private func play(_ outcome: inout Outcome, using generator: inout Xoshiro256) {
    let count = drawn(employers, using: &generator)
    let drawnKinds = (0..<count).map { _ in kind(using: &generator) }
    let tests = drawnKinds.map { answers(of: $0, using: &generator) }
    let signals = WaveSignals(tests).signals
    let named = signals.indices.filter { rules.permitted(signals[$0].evidence) > .none }
    let wrong = named.count { !drawnKinds[$0].favoursReference }
    outcome.waves += 1
    outcome.wavesWithFalseStatement += wrong > 0 ? 1 : 0
    outcome.statements += named.count
    outcome.falseStatements += wrong
    outcome.favouring += drawnKinds.count { $0.favoursReference }
    outcome.found += named.count - wrong
    outcome.falseShares += named.isEmpty ? 0 : Double(wrong) / Double(named.count)
    outcome.posteriors += named.reduce(0) { $0 + (signals[$1].evidence.posterior ?? 0) }
    let error = zip(tests, drawnKinds).reduce(0) {
      $0 + $1.0.gap - ($1.1.referenceOnly - $1.1.comparisonOnly)
    }
    let mean = error / Double(count)
    outcome.gapErrors += mean
    outcome.gapErrorSquares += mean * mean
  }

  private func drawn(_ range: ClosedRange<Int>, using generator: inout Xoshiro256) -> Int {
    range.lowerBound + Int(generator.below(UInt64(range.count)))
  }

  private func kind(using generator: inout Xoshiro256) -> Kind {
    var place = generator.unit() * kinds.reduce(0) { $0 + $1.share }
    for kind in kinds {
      place -= kind.share
      if place < 0 { return kind }
    }
    return kinds[kinds.count - 1]
  }

  private func answers(of kind: Kind, using generator: inout Xoshiro256) -> EmployerTests {
    let count = drawn(pairs, using: &generator)
    var (reference, comparison) = (0, 0)
    for _ in 0..<count {
      let place = generator.unit()
      if place < kind.referenceOnly {
        reference += 1
      } else if place < kind.referenceOnly + kind.comparisonOnly {
        comparison += 1
      }
    }
    return EmployerTests(pairs: count, referenceOnly: reference, comparisonOnly: comparison)
  }
}
