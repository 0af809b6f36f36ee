/// A language of the interface.
package enum Language: String, CaseIterable, Sendable, Codable {
  case dutch = "nl"
  case english = "en"
  case arabic = "ar"

  /// BCP 47 tag.
  package var tag: String { rawValue }

  /// The direction in which it is written, as in the `dir` attribute.
  package var direction: String { self == .arabic ? "rtl" : "ltr" }

  /// Stands between the parts of an enumeration.
  package var comma: String { self == .arabic ? "، " : ", " }

  /// Its own name, as its speakers write it.
  package var ownName: String {
    switch self {
    case .dutch: "Nederlands"
    case .english: "English"
    case .arabic: "العربية"
    }
  }
}
