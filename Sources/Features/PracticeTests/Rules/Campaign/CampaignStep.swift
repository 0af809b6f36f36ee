/// One step of a campaign: from where, to where, by whom, and what must be so.
///
/// Nobody may take a step that does not stand in ``all``; an attempt is refused and written in the log.
package struct CampaignStep: Sendable, Equatable {
  package let name: CampaignStepName
  package let from: Set<CampaignState>
  /// Nil stays where it is.
  package let to: CampaignState?
  /// Any of these functions.
  package let who: Set<CampaignFunction>
  package let needs: [CampaignNeed]
  /// Whether the member must say why.
  package let asksReason: Bool

  private init(
    _ name: CampaignStepName, from: Set<CampaignState>, to: CampaignState?, who: Set<CampaignFunction>,
    needs: [CampaignNeed] = [], asksReason: Bool = false
  ) {
    self.name = name
    self.from = from
    self.to = to
    self.who = who
    self.needs = needs
    self.asksReason = asksReason
  }

  // The columns are the point.
  // swift-format-ignore
  package static let all = [
    CampaignStep(.discard,      from: [.draft],               to: .purged,     who: [.designer], asksReason: true),
    CampaignStep(.register,     from: [.draft],               to: .registered, who: [.designer],
                 needs: [.protocolComplete, .ethicsChecked, .materialsClean, .namesReady, .functionsFilled]),
    CampaignStep(.schedule,     from: [.registered],          to: .scheduled,  who: [.sender],
                 needs: [.vacanciesReady, .lettersDrawn]),
    CampaignStep(.start,        from: [.scheduled],           to: .running,    who: [.sender]),
    // Anybody who sees harm stops it; who goes on again says why.
    CampaignStep(.stop,         from: [.scheduled, .running], to: nil,         who: Set(CampaignFunction.allCases),
                 asksReason: true),
    CampaignStep(.resume,       from: [.scheduled, .running], to: nil,         who: [.designer, .approver],
                 asksReason: true),
    CampaignStep(.close,        from: [.running],             to: .closed,     who: [.sender, .designer],
                 needs: [.lettersSettled, .answersWaited, .invitationsWithdrawn]),
    CampaignStep(.finishCoding, from: [.closed],              to: .coded,      who: [.coder],
                 needs: [.answersCoded, .disagreementsSettled]),
    CampaignStep(.lock,         from: [.coded],               to: .locked,     who: [.designer, .analyst],
                 needs: [.invitationsWithdrawn]),
    CampaignStep(.analyse,      from: [.locked],              to: .analysed,   who: [.analyst],
                 needs: [.analysisKept]),
    CampaignStep(.approve,      from: [.analysed],            to: .approved,   who: [.approver],
                 needs: [.reportReady]),
    CampaignStep(.publish,      from: [.approved],            to: .published,  who: [.approver],
                 needs: [.publicationAllowed]),
    CampaignStep(.purge,        from: [.approved, .published], to: .purged,    who: [.dataProtectionOfficer],
                 needs: [.retentionOver]),
  ]

  package static func named(_ name: CampaignStepName) -> CampaignStep? { all.first { $0.name == name } }

  /// The steps that somebody with these functions can try now.
  package static func open(to functions: Set<CampaignFunction>, in campaign: Campaign) -> [CampaignStep] {
    all.filter { $0.refusal(for: functions, in: campaign, unmet: [], reason: "-") == nil }
  }

  /// Why the step is not taken; nil when nothing stands in the way.
  ///
  /// - Parameters:
  ///   - unmet: which of ``needs`` are not so.
  ///   - reason: as typed.
  package func refusal(
    for functions: Set<CampaignFunction>, in campaign: Campaign, unmet: [CampaignNeed], reason: String
  ) -> CampaignRefusal? {
    guard from.contains(campaign.state) else { return .notFrom(campaign.state) }
    guard !who.isDisjoint(with: functions) else { return .missingFunction(who) }
    guard campaign.isStopped == (name == .resume) || leavesStop else {
      return name == .resume ? .notStopped : .stopped
    }
    guard !asksReason || !reason.isEmpty else { return .reasonMissing }
    guard unmet.isEmpty else { return .unmet(unmet) }
    return nil
  }

  /// Steps that can be taken whether or not the stop button was pressed: closing for good.
  private var leavesStop: Bool { name == .close }
}

/// The name of a step. The raw values stand in the log and in addresses.
package enum CampaignStepName: String, Sendable, CaseIterable, Codable {
  /// Throws away a draft.
  case discard
  case register, schedule, start, stop, resume, close
  case finishCoding = "finish_coding"
  case lock, analyse, approve, publish, purge
}
