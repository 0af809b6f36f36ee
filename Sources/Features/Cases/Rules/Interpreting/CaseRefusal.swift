package import Core

/// Why an action was refused. Carries facts, no sentences: the page turns it into words.
package enum CaseRefusal: Error, Hashable, Sendable {
  case notFrom(CaseState, action: ActionName)
  case notAllowed(PartyRole, action: ActionName)
  /// One of these would do.
  case needsConsent([ConsentKind])
  case missing(WordField)
  case tooLong(WordField, limit: Int)
  /// The words are the prepared ones; the person's own are missing.
  case onlyTemplate(WordField)
  case missingDetail(DetailKind)
  case missingDate
  case dateOutside(earliest: Day, latest: Day)
  case notYet(until: Day)
  /// These promises come first.
  case stillOpen([PromiseKind])
  /// Nothing of this kind is open.
  case nothingOpen([PromiseKind])
  /// The member is named in the report, or stepped aside.
  case excluded
  /// The student has not opened the case to this supervisor.
  case noAccess
  /// The student asked for somebody else.
  case sameHandler
}
