/// Something in the database that this program can't have written so.
package struct ProofProblem: Sendable, Hashable {
  package enum Kind: String, Sendable, CaseIterable {
    case eventChanged = "event_changed"
    case eventMissing = "event_missing"
    case eventReordered = "event_reordered"
    case eventInserted = "event_inserted"
    /// The register names another last event than there is.
    case headDiffers = "head_differs"
    case registerChanged = "register_changed"
    case contentChanged = "content_changed"
    /// Erased though the case has not ended.
    case contentMissing = "content_missing"
    case wordsMissing = "words_missing"
    /// A column of the case, made from its events, says something else.
    case columnDiffers = "column_differs"
    case promiseDiffers = "promise_differs"
    /// An event or a promise of a case that is not there.
    case caseMissing = "case_missing"
    case leafMissing = "leaf_missing"
    /// A leaf, or a proof that was signed, holds an event that is not there any more.
    case leafWithoutEvent = "leaf_without_event"
    case rootDiffers = "root_differs"
    case signatureWrong = "signature_wrong"
    case proofChanged = "proof_changed"
    case proofMissing = "proof_missing"
    case proofChainBroken = "proof_chain_broken"
    /// A saved copy of a published proof differs from the one that is kept.
    case publishedDiffers = "published_differs"
    case auditEntryChanged = "audit_entry_changed"
    case auditEntryMissing = "audit_entry_missing"
    case auditEntryReordered = "audit_entry_reordered"
    case auditEntryInserted = "audit_entry_inserted"
    case auditLinkMissing = "audit_link_missing"
    /// A day's proof holds a head that is not in the chain.
    case auditHeadMissing = "audit_head_missing"
  }

  package let kind: Kind
  /// Such as `case 4j… event 3`.
  package let place: String
  /// In English, without content.
  package let words: String

  package init(_ kind: Kind, _ place: String, _ words: String) {
    self.kind = kind
    self.place = place
    self.words = words
  }

  package var line: String { "\(place): \(words)" }
}
