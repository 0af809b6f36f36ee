import Cases
import Core
import Foundation
import Organisations
import Reporting
import Storage
import Vault

/// Reads what is stored at the end, by the students' codes, and counts.
struct SimulationScore {
  let desk: SimulatedDesk
  let last: Day

  private struct Ended {
    let report: PlayedReport
    let stored: StoredCase
  }

  func result(of reports: [PlayedReport], on database: any Database) async throws -> SimulationResult {
    var result = SimulationResult()
    var ended: [Ended] = []
    for report in reports where report.situation != nil {
      result.reports += 1
      if let stored = try await opened(report, on: database) {
        ended.append(Ended(report: report, stored: stored))
      } else {
        result.lost += 1
      }
    }
    for one in ended { count(one, in: &result) }
    let unanswered = ended.filter { waitedLongEnough($0) && firstWord(in: $0.stored) == nil }
    let outside = unanswered.count { Self.isMoved($0.stored) }
    if !unanswered.isEmpty { result.outsideShare = Double(outside) / Double(unanswered.count) }
    result.firstHumanWordDays = SimulationResult.Percentiles(
      of: ended.compactMap { one in
        firstWord(in: one.stored).map { one.report.sentOn.workingDays(until: $0) }
      })
    result.timelines = try Self.digest(ended.map(\.stored))
    return result
  }

  /// The report as its student gets it with nothing but the code; nil when it is not whole.
  private func opened(_ report: PlayedReport, on database: any Database) async throws -> StoredCase? {
    let keys = desk.keys
    let lookup = keys.codeLookup(report.receiptCode)
    guard let found = try await database.read({ try ReceiptStore.find(lookup: lookup, on: $0) }) else {
      return nil
    }
    let secret = try await desk.derivation.key(
      from: report.receiptCode, salt: found.salt, serverSecret: keys.codeSecret)
    do {
      return try await database.read { connection in
        guard
          let key = try CaseAccess(keys: keys).key(of: found.caseID, forReporterWith: secret, on: connection),
          let stored = try CaseStore(keys: keys).load(found.caseID, key: key, on: connection),
          stored.content == report.content, stored.register.answers.isSynthetic,
          stored.register.team == desk.school.teams[report.team]?.id,
          try ReceiptStore.statement(of: found.caseID, key: key, on: connection) != nil
        else { return nil }
        return stored
      }
    } catch is VaultProblem { return nil }
  }

  private func count(_ one: Ended, in result: inout SimulationResult) {
    let situation = one.stored.situation
    result.states[situation.state.rawValue, default: 0] += 1
    if situation.state.isOpen { result.open += 1 } else { result.closed += 1 }
    for promise in situation.promises where promise.owner != .reporter {
      result.promises.made += 1
      switch promise.state {
      case .kept: result.promises.kept += 1
      case .late: result.promises.late += 1
      case .broken: result.promises.broken += 1
      case .waived: break
      case .open: if promise.isLate(on: last) { result.promises.broken += 1 }
      }
    }
    for effect in one.stored.events.flatMap(\.effects) {
      switch effect {
      case .escalated(_, .secondPerson): result.escalations.secondPerson += 1
      case .escalated(_, .outsideLine): result.escalations.outsideLine += 1
      case .movedOutside: result.escalations.outside += 1
      default: break
      }
    }
    let found = CaseInvariants.violations(of: one.stored.events) + stuck(one.stored)
    result.violations += found.map { "\(one.stored.id): \($0)" }
  }

  /// Promises that are overdue and have not moved up as far as their days allow, reckoned anew.
  private func stuck(_ stored: StoredCase) -> [String] {
    let situation = stored.situation
    // A bureau that gave a report back begins the last steps again, a day for each.
    let isGivenBack = stored.events.flatMap(\.effects).contains {
      if case .outsideLeft = $0 { true } else { false }
    }
    guard situation.state.isOpen, !isGivenBack else { return [] }
    let order = EscalationStep.allCases
    return situation.openPromises.filter { $0.owner.isHandlers }.compactMap { promise in
      let steps = steps(in: stored)
      let due = steps.last { $0.firstDay(due: promise.due) <= last }
      guard let due, situation.movedOutside == nil || due == .late else { return nil }
      let reached = promise.step.flatMap(order.firstIndex) ?? -1
      return reached >= (order.firstIndex(of: due) ?? 0)
        ? nil : "promise \(promise.number), due \(promise.due), stands still on \(last)"
    }
  }

  /// Those that every promise of the case comes to: where nobody stands outside the line that step is the
  /// next one, and where no bureau can be named there is none.
  private func steps(in stored: StoredCase) -> [EscalationStep] {
    let canMove = stored.situation.outside != nil || desk.school.bureau != nil
    let isWatched = stored.register.teamKind == .desk && desk.school.hasOverseer
    return [.late] + (isWatched || canMove ? [.outsideLine] : []) + (canMove ? [.outside] : [])
  }

  private func firstWord(in stored: StoredCase) -> Day? {
    stored.events.first { $0.actor.member != nil && $0.visibility == .reporter && !$0.words.isEmpty }?.at.day
  }

  /// Whether it went outside, or owes something for which the day of that has come.
  private func waitedLongEnough(_ one: Ended) -> Bool {
    let owed = one.stored.situation.openPromises.filter { $0.owner.isHandlers }
    return Self.isMoved(one.stored)
      || owed.contains { EscalationStep.outside.firstDay(due: $0.due) <= last }
  }

  private static func isMoved(_ stored: StoredCase) -> Bool {
    stored.events.flatMap(\.effects).contains { if case .movedOutside = $0 { true } else { false } }
  }

  /// Each case in the order of ids, each event as its day, who, what and what it changed.
  private static func digest(_ cases: [StoredCase]) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    var bytes: [UInt8] = []
    for one in cases.sorted(by: { $0.id < $1.id }) {
      bytes += Array("\(one.id)\n".utf8)
      for event in one.events {
        bytes += Array("\(event.at.day) ".utf8) + Array(try encoder.encode(event.coded)) + [10]
      }
    }
    return Hex.encode(ProofHash.plain(bytes))
  }
}
