import Foundation

/// A name in the form in which names are compared: what people write in different ways becomes the same.
///
/// Lower case without diacritics; `.` and `'` gone without a space ("McDonald's", "B.V."), other punctuation
/// a space; `&` and `+` become "en"; "ij" becomes "y"; legal forms are cut off the end. "Stichting" and the
/// like stay: they are part of the name.
package struct FoldedName: Sendable, Hashable {
  /// Words with one space between; empty when there is no letter or digit in the name.
  package let text: String

  package init(_ name: String) {
    var words = Self.plain(name).split(separator: " ").map(String.init)
    while let length = Self.legalForm(atEndOf: words), length < words.count { words.removeLast(length) }
    text = words.joined(separator: " ")
  }

  /// A town; the two that have two names get one of them.
  package init(place: String) {
    let folded = Self.plain(place).split(separator: " ").joined(separator: " ")
    text = Self.otherPlaces[folded] ?? folded
  }

  package var words: [String] { text.split(separator: " ").map(String.init) }

  private static func plain(_ text: String) -> String {
    var result = ""
    for scalar in text.lowercased().decomposedStringWithCompatibilityMapping.unicodeScalars {
      switch scalar {
      case ".", "'", "’", "‘", "`": continue
      case "&", "+": result += " en "
      case _ where undivided[scalar] != nil: result += undivided[scalar] ?? ""
      case _ where scalar.properties.generalCategory == .nonspacingMark: continue
      case _ where scalar.properties.isAlphabetic || scalar.properties.numericType == .decimal:
        result.unicodeScalars.append(scalar)
      default: result += " "
      }
    }
    return result.replacing("ij", with: "y")
  }

  /// How many words at the end are a legal form: "bv", or "b v".
  private static func legalForm(atEndOf words: [String]) -> Int? {
    for form in ["bv", "nv", "vof", "cv"] {
      if words.last == form { return 1 }
      if words.suffix(form.count) == form.map(String.init)[...] { return form.count }
    }
    return nil
  }

  /// Letters that Unicode does not take apart into a letter and a mark.
  private static let undivided: [Unicode.Scalar: String] = [
    "ß": "ss", "ø": "o", "ł": "l", "đ": "d", "ı": "i", "æ": "ae", "œ": "oe",
  ]

  private static let otherPlaces = ["s gravenhage": "den haag", "s hertogenbosch": "den bosch"]
}
