/// How long each answer may be, in characters as people count them.
package enum FieldLimits {
  package static let story = 20_000
  package static let message = 10_000
  package static let line = 200
  package static let files = 5
  /// In bytes, for one file.
  package static let file = 10 * 1_048_576
}
