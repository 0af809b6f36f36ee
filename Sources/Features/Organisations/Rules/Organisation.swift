package import Core

/// A school, or later another body of the chain, that runs its own desk on this server.
package struct Organisation: Sendable, Hashable {
  package let id: ID<Organisation>
  /// Its part of an address: 2 to 40 characters of `a…z`, `0…9` and `-`; unique on the server.
  package let slug: String
  package let name: String
  package let kind: OrganisationKind
  /// Where a student can call a person, as shown; empty when there is no such number.
  package let phone: String
  /// Where "Snel weg" goes: an `https` address of an everyday site.
  package let exitURL: String
  package let terms: Terms
  /// Whether it only rehearses: all of its reports count as made up, in no figure.
  package let isRehearsal: Bool

  package init(
    id: ID<Organisation>, slug: String, name: String, kind: OrganisationKind, phone: String, exitURL: String,
    terms: Terms, isRehearsal: Bool = false
  ) {
    self.isRehearsal = isRehearsal
    self.id = id
    self.slug = slug
    self.name = name
    self.kind = kind
    self.phone = phone
    self.exitURL = exitURL
    self.terms = terms
  }
}

/// What an organisation is in the chain.
package enum OrganisationKind: String, Sendable, CaseIterable, Codable {
  case school
  /// An anti-discrimination bureau: where a report goes that nobody at the school answers, if its student
  /// named the bureau beforehand.
  case bureau
}

extension OrganisationKind {
  /// The teams that set-up makes.
  package var teams: [TeamKind] { self == .school ? TeamKind.allCases : [.desk] }

  /// The roles that its members can have.
  package var roles: [Role] { Role.allCases.filter { $0.kinds.contains(self) } }
}
