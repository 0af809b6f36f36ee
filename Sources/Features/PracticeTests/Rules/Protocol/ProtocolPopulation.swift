package import Companies

/// Which vacancies the test is about.
package struct ProtocolPopulation: Sendable, Equatable, Codable {
  /// In words: which companies and which vacancies.
  package var description = ""
  /// The places or regions.
  package var area = ""
  package var sectors: Set<Sector> = []
  /// Companies that SBB has recognised, and no others.
  package var recognisedOnly = true
  package var unit = TestUnit.vacancy

  package init() {}

  package var isComplete: Bool { !description.isEmpty && !area.isEmpty && !sectors.isEmpty }

  /// In the order of ``Sector``.
  package var sectorList: [Sector] { Sector.allCases.filter(sectors.contains) }

  package static let descriptionLimit = 1000
  package static let areaLimit = 200
}

/// What counts as one observation. The raw values stand in the registered text.
package enum TestUnit: String, Sendable, CaseIterable, Codable {
  case vacancy
  /// Several vacancies of one employer count together.
  case employer
}
