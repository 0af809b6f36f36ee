/// What the student typed: sealed with the case key. Empty texts are answers that were left open.
package struct ReportContent: Sendable, Hashable, Codable {
  package var story: String
  /// As typed; also when a company was picked from the register.
  package var companyName: String
  package var companyPlace: String
  /// As typed: "vorige week", "12 maart".
  package var when: String
  package var name: String
  /// Phone or mail address, for the handlers to see.
  package var contact: String
  /// Staff of the school or the company who are named in the report, as typed.
  package var namedPeople: String

  package init(
    story: String, companyName: String = "", companyPlace: String = "", when: String = "", name: String = "",
    contact: String = "", namedPeople: String = ""
  ) {
    self.story = story
    self.companyName = companyName
    self.companyPlace = companyPlace
    self.when = when
    self.name = name
    self.contact = contact
    self.namedPeople = namedPeople
  }
}
