package import Accounts
package import Core

/// What the clock must know of a school besides the case itself.
package struct ClockFacts: Sendable, Hashable {
  /// Whether there is a person outside the line who may know of the case.
  package var hasOverseer: Bool
  /// Who could answer for the case next, best first: they can open it, are not shut out, and are there.
  package var candidates: [ID<Member>]
  /// Whether the owner has left the organisation.
  package var isOwnerGone: Bool
  /// Whether the owner said to be absent, or has not looked for some days.
  package var isOwnerAbsent: Bool
  /// Whether there is an organisation outside that a student could name.
  package var hasBureau: Bool

  package init(
    hasOverseer: Bool, candidates: [ID<Member>], isOwnerGone: Bool = false, isOwnerAbsent: Bool = false,
    hasBureau: Bool = true
  ) {
    self.hasBureau = hasBureau
    self.hasOverseer = hasOverseer
    self.candidates = candidates
    self.isOwnerGone = isOwnerGone
    self.isOwnerAbsent = isOwnerAbsent
  }
}
