import Core

/// What a run showed. The names of the parts are those of the JSON; they never change.
package struct SimulationResult: Sendable, Codable, Equatable {
  package var reports = 0
  /// Receipt codes that do not open their report whole.
  package var lost = 0
  package var promises = Promises()
  package var escalations = Escalations()
  package var open = 0
  /// Closed or withdrawn.
  package var closed = 0
  /// Of the reports that nobody answered and that could have reached the bureau by now, the share that did;
  /// nil when there are none.
  package var outsideShare: Double?
  package var firstHumanWordDays = Percentiles()
  /// How many reports ended in each state.
  package var states: [String: Int] = [:]
  /// SHA-256 over what happened in all cases, in hexadecimal: the same for the same seed and staff.
  package var timelines = ""
  /// What is not as it must be; empty when all holds.
  package var violations: [String] = []

  package init() {}

  /// Of the school and the bureau; the verdict, which a student is asked for, is none of theirs.
  package struct Promises: Sendable, Codable, Equatable {
    package var made = 0
    package var kept = 0
    /// Kept after their day.
    package var late = 0
    /// Never kept though their day has passed.
    package var broken = 0

    package init() {}
  }

  package struct Escalations: Sendable, Codable, Equatable {
    /// Promises for which a second person was asked.
    package var secondPerson = 0
    /// Promises of which the person outside the line was told.
    package var outsideLine = 0
    /// Times that a report moved to the bureau.
    package var outside = 0

    package init() {}
  }

  /// Working days from sending to the first words of a person; nil when nobody wrote any.
  package struct Percentiles: Sendable, Codable, Equatable {
    package var p50: Int?
    package var p95: Int?

    /// The least value that at least this share does not exceed.
    init(of values: [Int] = []) {
      let sorted = values.sorted()
      guard !sorted.isEmpty else { return }
      p50 = sorted[(sorted.count * 50 + 99) / 100 - 1]
      p95 = sorted[(sorted.count * 95 + 99) / 100 - 1]
    }

    package func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: CodingKeys.self)
      try container.encode(p50, forKey: .p50)
      try container.encode(p95, forKey: .p95)
    }
  }
}

extension SimulationResult {
  /// Every name is there, also of what has no value.
  package func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(reports, forKey: .reports)
    try container.encode(lost, forKey: .lost)
    try container.encode(promises, forKey: .promises)
    try container.encode(escalations, forKey: .escalations)
    try container.encode(open, forKey: .open)
    try container.encode(closed, forKey: .closed)
    try container.encode(outsideShare, forKey: .outsideShare)
    try container.encode(firstHumanWordDays, forKey: .firstHumanWordDays)
    try container.encode(states, forKey: .states)
    try container.encode(timelines, forKey: .timelines)
    try container.encode(violations, forKey: .violations)
  }

  /// For the terminal.
  package var lines: [String] {
    let share = outsideShare.map { "\(Int(($0 * 100).rounded())) %" } ?? "none waited that long"
    let word = { (days: Int?) in days.map(String.init) ?? "–" }
    return [
      "reports                \(reports), of which open \(open), closed or withdrawn \(closed)",
      "lost                   \(lost)",
      "promises               \(promises.made) made, \(promises.kept) kept, \(promises.late) late, "
        + "\(promises.broken) broken",
      "escalations            second person \(escalations.secondPerson), outside the line "
        + "\(escalations.outsideLine), to the bureau \(escalations.outside)",
      "unanswered, at bureau  \(share)",
      "first human word       p50 \(word(firstHumanWordDays.p50)), p95 \(word(firstHumanWordDays.p95)) "
        + "working days",
      "states                 "
        + states.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }
        .joined(separator: ", "),
      "timelines              \(timelines)",
      "violations             \(violations.count)",
    ] + violations.prefix(20).map { "  \($0)" }
  }
}
