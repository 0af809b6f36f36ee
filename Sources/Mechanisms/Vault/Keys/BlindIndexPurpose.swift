/// What a blind index is of. The same word has unrelated indexes for two purposes.
///
/// The raw values are part of the derivation: changing one makes all rows of that purpose impossible to find.
package enum BlindIndexPurpose: String, Sendable, CaseIterable {
  case organisation, team, member, company, ground, phase, address, recoveryCode
  /// The holder of a wrapped case key.
  case holder
  /// What an audit entry is about.
  case object
  /// What a letter is about, and whose it is.
  case letter
  /// Anything short-lived that is looked up by a secret word, such as an invitation.
  case invitation
  /// A code that brings a draft back.
  case draft
}
