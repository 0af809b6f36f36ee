package import Core
package import Organisations
package import Vault

/// A report on its way into the store.
package struct NewCase: Sendable {
  package let id: ID<Case>
  /// Who receives it: the desk, or the confidential advisers.
  package let team: Team
  package let answers: CodedAnswers
  package let content: ReportContent
  package let sending: CaseCommand.Sending
  /// New and random; the caller keeps it for as long as the reporter is there.
  package let key: CaseKey
  /// Made from the receipt code; wraps the key for the reporter.
  package let reporterSecret: SymmetricSecret

  package init(
    id: ID<Case>, team: Team, answers: CodedAnswers, content: ReportContent, sending: CaseCommand.Sending,
    key: CaseKey, reporterSecret: SymmetricSecret
  ) {
    self.id = id
    self.team = team
    self.answers = answers
    self.content = content
    self.sending = sending
    self.key = key
    self.reporterSecret = reporterSecret
  }
}
