package import Texts

/// The eight sector chambers of SBB.
package enum Sector: String, Sendable, CaseIterable, Codable {
  case buildingAndTechnology = "building_and_technology"
  case mobilityAndLogistics = "mobility_and_logistics"
  case careAndSport = "care_and_sport"
  case retail
  case craftsAndLaboratory = "crafts_and_laboratory"
  case foodAndHospitality = "food_and_hospitality"
  case businessAndSecurity = "business_and_security"
  case digitalAndCreative = "digital_and_creative"

  // The rows are the point.
  // swift-format-ignore
  package var label: Text {
    switch self {
    case .buildingAndTechnology: Text("sector.building_and_technology", nl: "Techniek en gebouwde omgeving", en: "Technology and the built environment")
    case .mobilityAndLogistics:  Text("sector.mobility_and_logistics", nl: "Mobiliteit, transport, logistiek en maritiem", en: "Mobility, transport, logistics and maritime")
    case .careAndSport:          Text("sector.care_and_sport", nl: "Zorg, welzijn en sport", en: "Care, welfare and sport")
    case .retail:                Text("sector.retail", nl: "Handel", en: "Trade")
    case .craftsAndLaboratory:   Text("sector.crafts_and_laboratory", nl: "Ambacht, laboratorium en gezondheidstechniek", en: "Crafts, laboratory and health technology")
    case .foodAndHospitality:    Text("sector.food_and_hospitality", nl: "Voedsel, groen en gastvrijheid", en: "Food, nature and hospitality")
    case .businessAndSecurity:   Text("sector.business_and_security", nl: "Zakelijke dienstverlening en veiligheid", en: "Business services and safety")
    case .digitalAndCreative:    Text("sector.digital_and_creative", nl: "ICT en creatieve industrie", en: "ICT and the creative industry")
    }
  }
}
