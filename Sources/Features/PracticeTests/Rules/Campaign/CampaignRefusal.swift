/// Why something in a campaign was not done. Carries facts; the pages find the words. Each refusal is written
/// in the log of the campaign.
package enum CampaignRefusal: Error, Equatable, Sendable {
  case notFrom(CampaignState)
  /// None of these functions.
  case missingFunction(Set<CampaignFunction>)
  case unmet([CampaignNeed])
  /// The stop button was pressed.
  case stopped
  case notStopped
  case reasonMissing
  /// The protocol, letters and names are frozen; only an amendment can change the protocol.
  case frozen
  /// The member holds, or held, a function that may not be with this one.
  case keptApart(Set<CampaignFunction>)
  /// Each of these functions keeps at least as many members as it needs once a protocol is registered.
  case lastOfFunction(CampaignFunction)
  /// Somebody else changed the same thing in the meantime.
  case changedMeanwhile
}

extension CampaignRefusal {
  /// The code of the refusal in the log.
  package var code: String {
    switch self {
    case .notFrom: "not_from"
    case .missingFunction: "missing_function"
    case .unmet: "unmet"
    case .stopped: "stopped"
    case .notStopped: "not_stopped"
    case .reasonMissing: "reason_missing"
    case .frozen: "frozen"
    case .keptApart: "kept_apart"
    case .lastOfFunction: "last_of_function"
    case .changedMeanwhile: "changed_meanwhile"
    }
  }

  /// The codes it is about.
  package var about: [String] {
    switch self {
    case .notFrom(let state): [state.rawValue]
    case .missingFunction(let functions), .keptApart(let functions): functions.map(\.rawValue).sorted()
    case .unmet(let needs): needs.map(\.rawValue)
    case .lastOfFunction(let function): [function.rawValue]
    case .stopped, .notStopped, .reasonMissing, .frozen, .changedMeanwhile: []
    }
  }
}
