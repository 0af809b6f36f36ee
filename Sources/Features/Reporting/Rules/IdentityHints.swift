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
    // A pattern takes a hundred times as long as looking for what it can't do without.
    let parts = Parts(text)
    return Kind.allCases.filter { kind in
      switch kind {
      case .name: parts.holdAny(of: naming) && names(text) || parts.holdAny(of: being) && introduces(text)
      case .mail: parts.haveAt && hasAddress(text)
      case .phone: parts.digits >= 9 && text.contains(/(?:\+31|0031|\b0)[\s-]?[1-9](?:[\s-]?\d){8}\b/)
      case .number: parts.digits >= 4 && hasNumber(text)
      case .handle: parts.haveAt && text.contains(/(^|\s)@[A-Za-z0-9._]{3,}/)
      }
    }
  }

  private static let naming = ["mijn naam is", "ik heet", "my name is", "i am called", "اسمي"]
  private static let being = ["ik ben ", "i am ", "i'm "]

  /// A text as bytes with small letters, and what is in it.
  private struct Parts {
    let bytes: [UInt8]
    let digits: Int
    let haveAt: Bool

    init(_ text: String) {
      bytes = text.utf8.map { (65...90).contains($0) ? $0 | 0x20 : $0 }
      digits = text.unicodeScalars.count {
        $0.isASCII ? (48...57).contains($0.value) : $0.properties.numericType == .decimal
      }
      haveAt = bytes.contains(UInt8(ascii: "@"))
    }

    func holdAny(of words: [String]) -> Bool { words.contains { hold(Array($0.utf8)) } }

    private func hold(_ word: [UInt8]) -> Bool {
      guard bytes.count >= word.count else { return false }
      return (0...(bytes.count - word.count)).contains { start in
        bytes[start] == word[0] && bytes[start...].starts(with: word)
      }
    }
  }

  private static func names(_ text: String) -> Bool {
    text.contains(/(?i)\b(mijn naam is|ik heet|my name is|i am called)\b|اسمي/)
  }

  /// "Ik ben Amina", but not "ik ben boos": only the capital tells that it is a name.
  private static func introduces(_ text: String) -> Bool {
    text.contains(/\b([Ii]k ben|I am|I'm) \p{Lu}\p{Ll}+/)
  }

  private static func hasNumber(_ text: String) -> Bool {
    text.contains(/(?i)(studentnummer|student number|leerlingnummer)\D{0,12}\d{4,}|\bs\d{6,8}\b/)
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
