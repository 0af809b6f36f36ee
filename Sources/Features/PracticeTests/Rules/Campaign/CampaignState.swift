/// Where a practice-test campaign is. The raw values stand in the database.
package enum CampaignState: String, Sendable, CaseIterable, Codable {
  /// The protocol can still be changed freely.
  case draft
  /// The protocol is frozen: its hash, the time and the commitment to the seed are kept.
  case registered
  /// The letters are drawn and have their moments; nothing was sent.
  case scheduled
  case running
  /// No more letters go out, and no more answers are waited for.
  case closed
  /// Every answer was coded by two people who did not know whose it was, and they agree.
  case coded
  /// Nothing in the data changes any more. Only now anybody may see which letter was whose.
  case locked
  case analysed
  case approved
  case published
  /// The key to all that was sealed is destroyed. The protocol, the log and the report stay.
  case purged
}

extension CampaignState {
  /// Whether the protocol is frozen.
  package var isFrozen: Bool { self != .draft }

  /// Whether differences between arms may be seen other than at a look that was registered.
  package var isUnblinded: Bool { [.locked, .analysed, .approved, .published, .purged].contains(self) }
}
