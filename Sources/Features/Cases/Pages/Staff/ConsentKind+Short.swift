import Texts

extension ConsentKind {
  /// What a yes allows, in two or three words.
  // swift-format-ignore
  var short: Text {
    switch self {
    case .supervisor:               Text("consent.supervisor.short", nl: "begeleider leest mee", en: "supervisor may read")
    case .companyWithoutName:       Text("consent.company_without_name.short", nl: "bedrijf, zonder naam", en: "company, without name")
    case .companyWithName:          Text("consent.company_with_name.short", nl: "bedrijf, met naam", en: "company, with name")
    case .antiDiscriminationBureau: Text("consent.anti_discrimination_bureau.short", nl: "ADV om hulp vragen", en: "ask the bureau")
    case .accreditationBody:        Text("consent.accreditation_body.short", nl: "doorgeven aan SBB", en: "pass on to SBB")
    case .figures:                  Text("consent.figures.short", nl: "telt mee in cijfers", en: "counts in figures")
    }
  }
}
