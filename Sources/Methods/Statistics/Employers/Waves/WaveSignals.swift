/// What a wave says about each of its employers: a one-sided p-value, how far it stands out of all that were
/// tested, and how likely it is to favour the reference.
///
/// Whoever was tested counts, also with one vacancy: leaving employers out after seeing their answers would
/// make the others stand out.
public struct WaveSignals: Sendable {
  /// Of one employer.
  public struct Signal: Sendable, Equatable {
    /// One-sided: against "nobody is favoured, or the others are".
    public let p: Double
    /// What a statement may rest on.
    public let evidence: EmployerEvidence
  }

  /// In the order in which the employers were given.
  public let signals: [Signal]

  /// From tests: exact p-values, and the prior of ``PreferencePrior``.
  public init(_ employers: [EmployerTests]) {
    let values = employers.map(\.oneSidedP)
    let rates = benjaminiHochbergAdjusted(values)
    let prior = employers.isEmpty ? nil : PreferencePrior(employers)
    signals = employers.indices.map { index in
      let one = employers[index]
      let evidence = EmployerEvidence(
        tests: one.tests, discordant: one.discordant, posterior: prior?.posterior(one), q: rates[index])
      return Signal(p: values[index], evidence: evidence)
    }
  }

  /// From estimates whose tests are not known: normal p-values, and a smooth prior of the gaps. Right for
  /// employers with many tests, as in studies with hundreds of applications each.
  public init(_ estimates: [GapEstimate], smooth: LogSplinePrior?) {
    let values = estimates.map(\.oneSidedP)
    let rates = benjaminiHochbergAdjusted(values)
    signals = estimates.indices.map { index in
      let posterior = smooth?.prior.posteriorAboveZero(estimates[index])
      let evidence = EmployerEvidence(tests: nil, discordant: nil, posterior: posterior, q: rates[index])
      return Signal(p: values[index], evidence: evidence)
    }
  }
}
