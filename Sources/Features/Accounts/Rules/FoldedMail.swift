import Foundation

/// A mail address in the one form in which it is kept and compared.
package struct FoldedMail: Sendable, Hashable {
  /// Without spaces around it, in lower case and composed characters (NFC).
  package let text: String

  /// Nil when it can't be an address: not one `@` with something on both sides, a blank inside, or over 254
  /// bytes (RFC 5321).
  package init?(_ typed: String) {
    let folded = typed.trimmingCharacters(in: .whitespacesAndNewlines).lowercased()
      .precomposedStringWithCanonicalMapping
    let parts = folded.split(separator: "@", omittingEmptySubsequences: false)
    guard parts.count == 2, parts.allSatisfy({ !$0.isEmpty }), folded.utf8.count <= 254,
      !folded.unicodeScalars.contains(where: {
        $0.properties.isWhitespace || $0.value < 32 || $0.value == 127
      })
    else { return nil }
    text = folded
  }
}
