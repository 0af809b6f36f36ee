package import Core
package import Organisations

/// Under which organisation a letter is found again when it failed. Nobody else may know of an adviser's
/// cases, so letters that have to do with these have a place of their own.
package enum LetterPlace {
  /// - Parameter team: of whom the letter is for, or of the case that it is about.
  package static func of(_ organisation: ID<Organisation>, _ team: TeamKind?) -> String {
    team == .advisers ? "\(organisation)/advisers" : organisation.text
  }
}
