package import Texts

/// How the student can be known and reached.
package enum ContactMode: String, Sendable, CaseIterable, Codable {
  /// Only by coming back with the code.
  case anonymous
  /// Name and contact for the handlers alone.
  case confidential
  case named
}

extension ContactMode {
  // swift-format-ignore
  package var label: Text {
    switch self {
    case .anonymous:    Text("contact_mode.anonymous", nl: "Anoniem, met een code", en: "Anonymous, with a code")
    case .confidential: Text("contact_mode.confidential", nl: "Vertrouwelijk", en: "Confidential")
    case .named:        Text("contact_mode.named", nl: "Met mijn naam", en: "With my name")
    }
  }

  /// What it means for the student.
  // swift-format-ignore
  package var consequence: Text {
    switch self {
    case .anonymous:    Text("contact_mode.anonymous.consequence", nl: "Niemand weet wie je bent. Je leest het antwoord hier, met je code.", en: "Nobody knows who you are. You read the answer here, with your code.")
    case .confidential: Text("contact_mode.confidential.consequence", nl: "Alleen de mensen die je melding behandelen, kennen je naam.", en: "Only the people who handle your report know your name.")
    case .named:        Text("contact_mode.named.consequence", nl: "De school mag je naam gebruiken bij stappen waar jij ja op zegt.", en: "The school may use your name in steps that you say yes to.")
    }
  }
}
