/// What was done. The raw values stand in the database: add, never change.
package enum AuditAction: String, Sendable, CaseIterable, Codable {
  /// The story and answers of a case were opened.
  case caseRead = "case.read"
  /// A list that tells which cases there are.
  case caseListed = "case.listed"
  case caseActed = "case.acted"
  case caseAssigned = "case.assigned"
  case fileRead = "file.read"
  /// A letter that was given up was sent again.
  case letterResent = "letter.resent"
  case memberInvited = "member.invited"
  case memberJoined = "member.joined"
  case memberRemoved = "member.removed"
  case signInSucceeded = "signin.succeeded"
  case signInFailed = "signin.failed"
  case signedOut = "signin.ended"
  case recoveryCodeUsed = "signin.recovered"
  case passphraseChanged = "account.passphrase_changed"
  case recoveryCodesRenewed = "account.recovery_codes_renewed"
  /// Somebody signed in asked for a page or case that is not theirs.
  case accessRefused = "access.refused"
  case auditRead = "audit.read"
  case organisationFounded = "organisation.founded"
  /// Somebody was invited into a team with the key on paper.
  case teamRecovered = "team.recovered"
  /// A case was opened to a member with the key on paper.
  case caseRecovered = "case.recovered"
}
