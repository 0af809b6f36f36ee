/// The translations besides Dutch and English, read once from the files under `content/translations`.
package enum Catalogues {
  private static let arabic = Catalogue.parse(arabicCatalogue)

  /// By key; empty for Dutch and English, whose texts stand beside their pages.
  package static func texts(of language: Language) -> [String: String] {
    switch language {
    case .dutch, .english: [:]
    case .arabic: arabic
    }
  }
}
