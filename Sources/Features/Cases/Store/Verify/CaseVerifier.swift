import Core
import Vault

/// Looks whether a case, as its rows are, can have come to be by its events.
struct CaseVerifier {
  let keys: ServerKeys
  private var names: CaseNames { CaseNames(keys: keys) }

  init(keys: ServerKeys) { self.keys = keys }

  struct Result {
    var problems: [ProofProblem] = []
    /// Events from before the chain.
    var withoutHash = 0
  }

  func verify(_ record: CaseRecord) -> Result {
    let register = try? keys.openJSON(
      CaseRegister.self, from: record.register, context: CaseNames.register(record.id))
    let chain = ChainVerifier(record, register: register, keys: keys)
    var problems = chain.problems + contentProblems(record)
    if let register {
      problems += registerProblems(record, register)
    } else {
      problems.append(
        problem(.registerChanged, record, "the register was made without the key of this server"))
    }
    if let situation = chain.situation, let last = chain.events.last {
      problems += columnProblems(record, situation) + promiseProblems(record, situation)
      if let register { problems += foldProblems(record, register, situation, by: last.actor) }
    }
    return Result(problems: problems, withoutHash: chain.withoutHash)
  }

  private func contentProblems(_ record: CaseRecord) -> [ProofProblem] {
    guard let content = record.content else {
      let hasEnded = [CaseState.closed, .withdrawn].map(\.rawValue).contains(record.state)
      return hasEnded
        ? [] : [problem(.contentMissing, record, "content erased though the case has not ended")]
    }
    // A digest that was changed itself is found where the first event is chained to it.
    guard let digest = record.contentDigest, digest != ProofHash.plain(content) else { return [] }
    let start = EventChain.start(of: record.id, content: ProofHash.plain(content))
    let isDigestChanged = record.events.first.map { $0.row.hash(after: start, in: record.id) == $0.hash }
    return isDigestChanged == true ? [] : [problem(.contentChanged, record, "content changed")]
  }

  private func registerProblems(_ record: CaseRecord, _ register: CaseRegister) -> [ProofProblem] {
    var problems: [ProofProblem] = []
    if let version = register.version, version != record.version {
      problems.append(
        problem(.columnDiffers, record, "version is \(record.version), in the register \(version)"))
    }
    if record.organisationIndex != names.organisation(register.organisation) {
      problems.append(problem(.columnDiffers, record, "organisation_index is not that of the register"))
    }
    if record.teamIndex != names.team(register.team) {
      problems.append(problem(.columnDiffers, record, "team_index is not that of the register"))
    }
    return problems
  }

  private func columnProblems(_ record: CaseRecord, _ situation: CaseSituation) -> [ProofProblem] {
    let checks = [
      ("state", record.state == situation.state.rawValue),
      ("version", record.version == situation.version),
      ("owner_index", record.ownerIndex == names.owner(situation.owner.asPromiseOwner)),
      ("outside_index", record.outsideIndex == situation.movedOutside.map(names.outside)),
      ("received_day", record.received == situation.received),
      ("next_due_day", record.nextDue == situation.firstSchoolPromise?.due),
    ]
    return checks.filter { !$0.1 }.map {
      problem(.columnDiffers, record, "\($0.0) is not what the events give")
    }
  }

  /// A register of another moment, or of a newer program than the chain.
  private func foldProblems(
    _ record: CaseRecord, _ register: CaseRegister, _ situation: CaseSituation, by actor: CaseActor
  ) -> [ProofProblem] {
    guard register.version == situation.version else { return [] }
    var again = register
    again.follow(situation, by: actor)
    // Not kept yet when this register was written.
    if register.step == nil { again.step = nil }
    return again == register
      ? [] : [problem(.registerChanged, record, "the register is not what the events give")]
  }

  private func promiseProblems(_ record: CaseRecord, _ situation: CaseSituation) -> [ProofProblem] {
    let wanted = situation.promises.map { promise in
      PromiseRecord(
        number: promise.number, kind: promise.kind.rawValue, opened: promise.opened, due: promise.due,
        state: promise.state.rawValue, ownerIndex: names.owner(promise.owner))
    }
    let numbers = Set(wanted.map(\.number) + record.promises.map(\.number)).sorted()
    return numbers.compactMap { number in
      let kept = record.promises.first { $0.number == number }
      let right = wanted.first { $0.number == number }
      guard kept != right, let words = Self.difference(kept, right) else { return nil }
      return ProofProblem(.promiseDiffers, "case \(record.id) promise \(number)", words)
    }
  }

  private static func difference(_ kept: PromiseRecord?, _ right: PromiseRecord?) -> String? {
    guard let kept else { return "missing" }
    guard let right else { return "made by no event" }
    let columns = [
      ("kind", kept.kind == right.kind), ("opened_day", kept.opened == right.opened),
      ("due_day", kept.due == right.due), ("state", kept.state == right.state),
      ("owner_index", kept.ownerIndex == right.ownerIndex),
    ]
    return columns.filter { !$0.1 }.map(\.0).joined(separator: ", ") + " not what the events give"
  }

  private func problem(_ kind: ProofProblem.Kind, _ record: CaseRecord, _ words: String) -> ProofProblem {
    ProofProblem(kind, "case \(record.id)", words)
  }
}
