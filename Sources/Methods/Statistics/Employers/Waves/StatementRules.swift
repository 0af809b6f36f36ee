/// What may be said about one employer. There is no higher one: that somebody discriminated is for a court or
/// the Netherlands Institute for Human Rights to establish.
public enum Statement: String, Sendable, Codable, Comparable, CaseIterable {
  /// Only that it was tested.
  case none
  /// A reason to talk, inside the bureau.
  case talk
  /// A statistical presumption.
  case presumption

  /// By how much is said.
  public static func < (left: Statement, right: Statement) -> Bool { left.rank < right.rank }

  private var rank: Int {
    switch self {
    case .none: 0
    case .talk: 1
    case .presumption: 2
    }
  }
}

/// What one wave of tests says about one employer.
public struct EmployerEvidence: Sendable, Equatable {
  /// Vacancies tested with both applicants; nil when only an estimate is known, whose standard error then has
  /// to speak.
  public var tests: Int?
  /// Of these, those that answered one applicant and not the other; nil as above.
  public var discordant: Int?
  /// The probability that the reference is favoured, under the prior of the whole wave; nil when not
  /// estimable.
  public var posterior: Double?
  /// The false discovery rate at which this employer stands out of all that were tested in the wave
  /// (Benjamini–Hochberg).
  public var q: Double

  /// Each as its property says.
  public init(tests: Int?, discordant: Int?, posterior: Double?, q: Double) {
    self.tests = tests
    self.discordant = discordant
    self.posterior = posterior
    self.q = q
  }
}

/// The limits between the statements. Proposed in the design of practice tests; not law.
public struct StatementRules: Sendable, Equatable {
  /// Below either of these nothing is said.
  public let leastDiscordant = 6
  /// As ``leastDiscordant``, of all vacancies that were tested.
  public let leastTests = 10
  /// At least this sure that the reference is favoured.
  public let leastPosterior = 0.8
  /// Below this false discovery rate there is a reason to talk. When nobody discriminates, it is also the
  /// largest share of waves in which anybody gets a statement.
  public let talkRate = 0.10
  /// Below this one, in two waves, there is a presumption.
  public let presumptionRate = 0.05

  /// The thresholds of this project.
  public init() {}

  /// The most that may be said.
  ///
  /// - Parameters:
  ///   - evidence: of this wave.
  ///   - isBalanced: whether order and templates were balanced over the applicants, in both waves.
  ///   - replication: what a second wave says, that was registered before it began; nil when there was none.
  public func permitted(
    _ evidence: EmployerEvidence, isBalanced: Bool = false, replication: EmployerEvidence? = nil
  ) -> Statement {
    guard standsOut(evidence, below: talkRate) else { return .none }
    guard isBalanced, let replication else { return .talk }
    let isPresumed = [evidence, replication].allSatisfy { standsOut($0, below: presumptionRate) }
    return isPresumed ? .presumption : .talk
  }

  private func standsOut(_ evidence: EmployerEvidence, below rate: Double) -> Bool {
    if let tests = evidence.tests, tests < leastTests { return false }
    if let discordant = evidence.discordant, discordant < leastDiscordant { return false }
    guard let posterior = evidence.posterior else { return false }
    return posterior >= leastPosterior && evidence.q < rate
  }
}
