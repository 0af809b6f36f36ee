/// Finds details in a story by which its writer could be recognised, to warn before it is sent. Nothing is
/// kept of it.
package enum IdentityHints {
  package enum Kind: String, Sendable, CaseIterable {
    case name
    case mail
    case phone
    case number
    case handle
  }

  /// The kinds of detail that stand in a text, in a fixed order.
  package static func find(in text: String) -> [Kind] {
    Kind.allCases.filter { kind in
      switch kind {
      case .name:
        text.contains(/(?i)\b(mijn naam is|ik heet|my name is|i am called)\b|اسمي/) || introduces(text)
      case .mail: hasAddress(text)
      case .phone: text.contains(/(?:\+31|0031|\b0)[\s-]?[1-9](?:[\s-]?\d){8}\b/)
      case .number:
        text.contains(/(?i)(studentnummer|student number|leerlingnummer)\D{0,12}\d{4,}|\bs\d{6,8}\b/)
      case .handle: text.contains(/(^|\s)@[A-Za-z0-9._]{3,}/)
      }
    }
  }

  /// "Ik ben Amina", but not "ik ben boos": only the capital tells that it is a name.
  private static func introduces(_ text: String) -> Bool {
    text.contains(/\b([Ii]k ben|I am|I'm) \p{Lu}\p{Ll}+/)
  }

  /// Looks from each `@`: a pattern that looks for what stands before it takes minutes on a long word.
  private static func hasAddress(_ text: String) -> Bool {
    text.indices.contains { index in
      guard text[index] == "@", index > text.startIndex else { return false }
      let before = text[text.index(before: index)]
      guard before.isLetter || before.isNumber || "._+-".contains(before) else { return false }
      return text[index...].prefixMatch(of: /@[\w-]+\.\w/) != nil
    }
  }
}
