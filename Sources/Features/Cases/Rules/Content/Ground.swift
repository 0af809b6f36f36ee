/// The legal grounds and the two that are counted without being one. A student is never asked for these: see
/// ``PerceivedReason``.
package enum Ground: String, Sendable, CaseIterable, Codable {
  case origin
  case nationality
  case religion
  case antisemitism
  case belief
  case politics
  case sex
  case sexualOrientation = "sexual_orientation"
  case maritalStatus = "marital_status"
  case disability
  case age
  case contract
  /// No legal ground.
  case educationLevel = "education_level"
  /// Often indirect origin or religion.
  case appearanceOrLanguage = "appearance_or_language"
  case unknown
}
