/// A point of the checklist on law and ethics. All are ticked before a protocol is registered. The raw
/// values stand in the registered text.
package enum EthicsPoint: String, Sendable, CaseIterable, Codable {
  /// Letters offer a normal choice; nobody is asked to discriminate.
  case normalChoice = "normal_choice"
  /// Names, addresses and numbers are of nobody.
  case noRealPersons = "no_real_persons"
  /// No forged diplomas, certificates or papers.
  case noForgery = "no_forgery"
  /// The public interest outweighs that consent can't be asked.
  case consent
  /// The legal basis is written down, with the balance of interests (GDPR art. 6).
  case legalBasis = "legal_basis"
  /// There is a data protection impact assessment (GDPR art. 35).
  case impactAssessment = "impact_assessment"
  /// Why recruiters are not told beforehand, and how they can find out afterwards (GDPR art. 14 (5) (b)).
  case informing
  /// Nothing special is kept about real people: their origin, health, religion (GDPR art. 9).
  case noSpecialData = "no_special_data"
  /// What it costs companies was weighed, small ones above all.
  case burden
  /// No company is tested because of one report without its reporter knowing.
  case reporters
  /// A company is heard before anything is said about it, and a test alone never proves anything about one.
  case hearing
  /// A lawyer and somebody from outside the bureau have read the plan.
  case outsideReader = "outside_reader"
}
