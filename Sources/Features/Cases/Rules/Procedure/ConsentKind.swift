package import Core

/// A recipient and a step that the student can agree to. Without a yes the answer is no.
package enum ConsentKind: String, Sendable, CaseIterable, Codable {
  case supervisor
  case companyWithoutName = "company_without_name"
  case companyWithName = "company_with_name"
  case antiDiscriminationBureau = "anti_discrimination_bureau"
  /// SBB, which accredits the company.
  case accreditationBody = "accreditation_body"
  case figures
}

/// One change of a consent; the last one counts, all are kept.
package struct Consent: Sendable, Hashable {
  package let kind: ConsentKind
  package let isGiven: Bool
  package let at: Moment
}

/// Which consents an action needs: one of these is enough.
package struct ConsentRule: Sendable, Hashable {
  package let anyOf: [ConsentKind]
}
