package import Accounts
package import Core
import Vault

/// A line of the log of a campaign: what was done, tried or looked at. Never changed, never removed.
package struct CampaignEvent: Sendable, Equatable {
  /// From 1, without gaps.
  package let sequence: Int
  package let at: Moment
  /// Nil for what the system did.
  package let member: ID<Member>?
  package let kind: CampaignEventKind
  /// Codes and short words, by name. Nothing about an employer or a recruiter: the log outlives their data.
  package let details: [CampaignDetail: String]

  package init(
    sequence: Int, at: Moment, member: ID<Member>?, kind: CampaignEventKind,
    details: [CampaignDetail: String]
  ) {
    self.sequence = sequence
    self.at = at
    self.member = member
    self.kind = kind
    self.details = details
  }

  /// Over all that may not change, and the event before.
  ///
  /// - Parameter previous: ``CampaignLogChain/start(of:)`` for the first.
  package func hash(after previous: [UInt8], in id: ID<Campaign>) -> [UInt8] {
    let words = details.map { ($0.key.rawValue, $0.value) }.sorted { $0.0 < $1.0 }
    return ProofHash.of(
      [
        previous, Array(id.text.utf8), ProofHash.bytes(of: Int64(sequence)),
        ProofHash.bytes(of: at.milliseconds), member.map { Array($0.text.utf8) }, Array(kind.rawValue.utf8),
      ] + words.flatMap { [Array($0.0.utf8), Array($0.1.utf8)] }, as: "campaign event")
  }
}

/// What a line of the log is about. The raw values stand in the database: add, never change.
package enum CampaignEventKind: String, Sendable, CaseIterable, Codable {
  case created
  case functionGiven = "function_given"
  case functionTaken = "function_taken"
  /// A part of the draft was changed.
  case draftChanged = "draft_changed"
  case stepTaken = "step_taken"
  /// A step, a change or a look that was not allowed.
  case refused
  /// The protocol was changed after it was registered.
  case amended
  /// Somebody opened what tells of employers, or of who got which letter.
  case read
  /// A look at the difference between the arms that was registered beforehand.
  case look
  case vacanciesAdded = "vacancies_added"
  case vacancyRemoved = "vacancy_removed"
  /// The letters were drawn by lot.
  case drawn
}

/// What a word in a line of the log is. The raw values stand in the database.
package enum CampaignDetail: String, Sendable, CaseIterable, Codable, CodingKeyRepresentable {
  case step, from, to, refusal, about, function, member, reason, section, hash, number, count
  case before, after, commitment
}
