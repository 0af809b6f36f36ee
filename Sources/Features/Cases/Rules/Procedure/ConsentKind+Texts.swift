package import Texts

extension ConsentKind {
  /// The question to the student; yes or no.
  // swift-format-ignore
  package var label: Text {
    switch self {
    case .supervisor:               Text("consent.supervisor", nl: "Mag de school met mijn stagebegeleider praten?", en: "May the school talk to my internship supervisor?")
    case .companyWithoutName:       Text("consent.company_without_name", nl: "Mag de school met het bedrijf praten, zonder mijn naam?", en: "May the school talk to the company, without my name?")
    case .companyWithName:          Text("consent.company_with_name", nl: "Mag de school met het bedrijf praten, met mijn naam?", en: "May the school talk to the company, with my name?")
    case .antiDiscriminationBureau: Text("consent.anti_discrimination_bureau", nl: "Mag de school het antidiscriminatiebureau om hulp vragen?", en: "May the school ask the anti-discrimination bureau for help?")
    case .accreditationBody:        Text("consent.accreditation_body", nl: "Mag de school het doorgeven aan SBB?", en: "May the school pass it on to SBB?")
    case .figures:                  Text("consent.figures", nl: "Mag mijn melding meetellen in de cijfers?", en: "May my report count in the figures?")
    }
  }

  /// What happens after a yes.
  // swift-format-ignore
  package var effect: Text {
    switch self {
    case .supervisor:               Text("consent.supervisor.effect", nl: "Je begeleider kan dan je melding lezen en je helpen. Je kunt dit altijd stoppen.", en: "Your supervisor can then read your report and help you. You can stop this at any time.")
    case .companyWithoutName:       Text("consent.company_without_name.effect", nl: "Het bedrijf hoort dan wat er gebeurde. De school zegt niet wie je bent.", en: "The company then hears what happened. The school does not say who you are.")
    case .companyWithName:          Text("consent.company_with_name.effect", nl: "Het bedrijf hoort dan wat er gebeurde en dat jij het hebt gemeld.", en: "The company then hears what happened and that you reported it.")
    case .antiDiscriminationBureau: Text("consent.anti_discrimination_bureau.effect", nl: "Het bureau hoort dan wat er gebeurde en kan je gratis helpen.", en: "The bureau then hears what happened and can help you for free.")
    case .accreditationBody:        Text("consent.accreditation_body.effect", nl: "SBB keurt stagebedrijven goed. SBB hoort wat er gebeurde, niet wie je bent.", en: "SBB approves training companies. It hears what happened, not who you are.")
    case .figures:                  Text("consent.figures.effect", nl: "Je melding telt mee als getal. Niemand kan je daarin herkennen.", en: "Your report counts as a number. Nobody can recognise you in it.")
    }
  }
}
