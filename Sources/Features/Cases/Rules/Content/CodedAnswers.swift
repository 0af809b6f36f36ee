/// The answers that are codes: sealed with the server's key, so that figures can be made without opening a
/// case.
package struct CodedAnswers: Sendable, Hashable, Codable {
  package var phase: Phase?
  package var conducts: [Conduct]
  package var reasons: [PerceivedReason]
  /// The company's id in the register, when the student picked one.
  package var companyId: String?
  package var wishes: [Wish]
  package var contactMode: ContactMode
  /// Made by the demo, not by a student.
  package var isSynthetic: Bool

  package init(
    phase: Phase? = nil, conducts: [Conduct] = [], reasons: [PerceivedReason] = [], companyId: String? = nil,
    wishes: [Wish] = [], contactMode: ContactMode = .anonymous, isSynthetic: Bool = false
  ) {
    self.phase = phase
    self.conducts = conducts
    self.reasons = reasons
    self.companyId = companyId
    self.wishes = wishes
    self.contactMode = contactMode
    self.isSynthetic = isSynthetic
  }
}
