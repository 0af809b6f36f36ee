package import Texts

/// Why the student thinks it happened, in the student's own words and never in those of the law.
package enum PerceivedReason: String, Sendable, CaseIterable, Codable {
  case name
  case skinOrOrigin = "skin_or_origin"
  case nationality
  case faith
  case headscarf
  case jewish
  case gender
  case pregnancy
  case genderIdentity = "gender_identity"
  case sexualOrientation = "sexual_orientation"
  case disability
  case age
  case languageOrAccent = "language_or_accent"
  case looks
  case opinion
  case family
  case level
  case somethingElse = "something_else"
  case unknown
}

extension PerceivedReason {
  /// What it may count as later. More than one when the law would have to look closer.
  // swift-format-ignore
  package var grounds: Set<Ground> {
    switch self {
    case .name, .skinOrOrigin:            [.origin]
    case .nationality:                    [.nationality]
    case .faith, .headscarf:              [.religion]
    case .jewish:                         [.antisemitism]
    case .gender, .pregnancy, .genderIdentity: [.sex]
    case .sexualOrientation:              [.sexualOrientation]
    case .disability:                     [.disability]
    case .age:                            [.age]
    case .languageOrAccent, .looks:       [.appearanceOrLanguage]
    case .opinion:                        [.belief, .politics]
    case .family:                         [.maritalStatus]
    case .level:                          [.educationLevel]
    case .somethingElse, .unknown:        [.unknown]
    }
  }

  // swift-format-ignore
  package var label: Text {
    switch self {
    case .name:              Text("reason.name", nl: "Mijn naam", en: "My name")
    case .skinOrOrigin:      Text("reason.skin_or_origin", nl: "Mijn huidskleur of afkomst", en: "My skin colour or origin")
    case .nationality:       Text("reason.nationality", nl: "Mijn nationaliteit", en: "My nationality")
    case .faith:             Text("reason.faith", nl: "Mijn geloof", en: "My faith")
    case .headscarf:         Text("reason.headscarf", nl: "Mijn hoofddoek", en: "My headscarf")
    case .jewish:            Text("reason.jewish", nl: "Ik ben Joods", en: "I am Jewish")
    case .gender:            Text("reason.gender", nl: "Ik ben een vrouw, of juist een man", en: "I am a woman, or a man")
    case .pregnancy:         Text("reason.pregnancy", nl: "Ik ben zwanger of heb een kind", en: "I am pregnant or have a child")
    case .genderIdentity:    Text("reason.gender_identity", nl: "Ik ben trans of non-binair", en: "I am trans or non-binary")
    case .sexualOrientation: Text("reason.sexual_orientation", nl: "Op wie ik val", en: "Whom I love")
    case .disability:        Text("reason.disability", nl: "Mijn beperking of ziekte", en: "My disability or illness")
    case .age:               Text("reason.age", nl: "Mijn leeftijd", en: "My age")
    case .languageOrAccent:  Text("reason.language_or_accent", nl: "Mijn taal of accent", en: "My language or accent")
    case .looks:             Text("reason.looks", nl: "Mijn kleding of hoe ik eruitzie", en: "My clothes or how I look")
    case .opinion:           Text("reason.opinion", nl: "Wat ik vind of waar ik in geloof", en: "What I think or believe in")
    case .family:            Text("reason.family", nl: "Mijn gezin of relatie", en: "My family or relationship")
    case .level:             Text("reason.level", nl: "Mijn opleiding of niveau", en: "My course or level")
    case .somethingElse:     Text("reason.something_else", nl: "Iets anders", en: "Something else")
    case .unknown:           Text("reason.unknown", nl: "Dat weet ik niet", en: "I don’t know")
    }
  }
}
