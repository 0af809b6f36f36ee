/// Everything a wave says about its employers, together and one by one.
public struct EmployerAnalysis: Sendable {
  /// Of one employer.
  public struct Employer: Sendable, Equatable {
    /// The estimated gap.
    public let gap: Double
    /// Its standard error; nil when the wave has no two vacancies of one employer that differ.
    public let standardError: Double?
    /// The gap drawn to the mean; nil as above.
    public let shrunk: Double?
    /// One-sided; exact when the tests are known.
    public let p: Double
    /// `p` adjusted for all employers of the wave: Storey's q-value, and Holm's p-value. The statement rests
    /// on neither: the first is too bold when few were tested, the second asks more than a reason to talk
    /// needs.
    public let storeyQ, holmP: Double
    /// What the statement rests on; the false discovery rate of Benjamini–Hochberg is in it.
    public let evidence: EmployerEvidence
    /// What this wave alone permits to say.
    public let statement: Statement

    /// The gap in standard errors.
    public var z: Double? { standardError.map { gap / $0 } }
  }

  /// In the order in which they were given.
  public let employers: [Employer]
  /// Storey's estimate of the share of employers that do not favour the reference.
  public let trueShare: Double
  /// How the gaps are spread, apart from chance; nil as ``Employer/standardError``.
  public let variance: GapVariance?
  /// The priors of the gaps; nil as above.
  public let priors: GapPriors?

  /// From tests.
  ///
  /// - Precondition: at least one employer.
  public init(_ tests: [EmployerTests], rules: StatementRules = StatementRules()) {
    self.init(
      gaps: tests.map(\.gap), estimates: GapEstimate.estimates(tests), signals: WaveSignals(tests).signals,
      priors: nil, rules)
  }

  /// From estimates that were made elsewhere.
  ///
  /// - Precondition: at least one employer.
  public init(_ estimates: [GapEstimate], rules: StatementRules = StatementRules()) {
    let priors = GapPriors(estimates)
    let signals = WaveSignals(estimates, smooth: priors.smooth).signals
    self.init(gaps: estimates.map(\.gap), estimates: estimates, signals: signals, priors: priors, rules)
  }

  private init(
    gaps: [Double], estimates: [GapEstimate]?, signals: [WaveSignals.Signal], priors: GapPriors?,
    _ rules: StatementRules
  ) {
    precondition(!gaps.isEmpty)
    let variance = estimates.map(GapVariance.init)
    self.variance = variance
    self.priors = priors ?? estimates.map { GapPriors($0) }
    let values = signals.map(\.p)
    let (storey, holm) = (StoreyAdjustment(values), holmAdjusted(values))
    trueShare = storey.trueShare
    employers = gaps.indices.map { index in
      let estimate = estimates?[index]
      let signal = signals[index]
      return Employer(
        gap: gaps[index], standardError: estimate?.standardError,
        shrunk: estimate.flatMap { variance?.shrunk($0) }, p: signal.p,
        storeyQ: storey.qValues[index], holmP: holm[index], evidence: signal.evidence,
        statement: rules.permitted(signal.evidence))
    }
  }
}
