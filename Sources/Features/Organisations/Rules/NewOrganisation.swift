import Foundation

/// What is needed to set up an organisation.
package struct NewOrganisation: Sendable {
  package var slug: String
  package var name: String
  package var kind: OrganisationKind
  package var phone: String
  package var exitURL: String
  package var terms: Terms
  /// See ``Organisation/isRehearsal``; never changes afterwards.
  package var isRehearsal: Bool

  package init(
    slug: String, name: String, kind: OrganisationKind = .school, phone: String = "",
    exitURL: String = "https://www.buienradar.nl/", terms: Terms = .national, isRehearsal: Bool = false
  ) {
    self.isRehearsal = isRehearsal
    self.slug = slug
    self.name = name
    self.kind = kind
    self.phone = phone
    self.exitURL = exitURL
    self.terms = terms
  }

  /// Refuses what ``Organisation`` does not allow.
  package func check() throws(OrganisationRefusal) {
    guard slug.wholeMatch(of: /[a-z0-9][a-z0-9-]{1,39}/) != nil else { throw .slug }
    guard !name.trimmingCharacters(in: .whitespaces).isEmpty, name.count <= 120 else { throw .name }
    guard let url = URL(string: exitURL), url.scheme == "https", url.host?.isEmpty == false else {
      throw .exitURL
    }
    guard terms.isAllowed else { throw .terms }
  }
}

/// Why an organisation could not be set up: the part that is not allowed.
package enum OrganisationRefusal: Error, Equatable {
  case slug
  case slugTaken
  case name
  case exitURL
  case terms
}
