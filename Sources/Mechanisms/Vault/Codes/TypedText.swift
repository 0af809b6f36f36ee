extension Unicode.Scalar {
  /// Whether people put this between the groups of a code, or their keyboard does so unasked (direction
  /// marks).
  var isSeparatorInCode: Bool {
    switch properties.generalCategory {
    case .spaceSeparator, .lineSeparator, .paragraphSeparator, .dashPunctuation, .connectorPunctuation,
      .format:
      true
    default:
      properties.isWhitespace || ".·•,−۔".unicodeScalars.contains(self)
    }
  }
}

extension String {
  /// The characters in groups of a size; the last group may be shorter.
  func grouped(by size: Int, separator: String) -> String {
    let characters = Array(self)
    return stride(from: 0, to: characters.count, by: size)
      .map { String(characters[$0..<Swift.min($0 + size, characters.count)]) }
      .joined(separator: separator)
  }
}
