package import Core

/// A branch of a company, as the register knows it. A report points to a branch, not to the whole company.
package struct Company: Sendable, Equatable {
  package let id: ID<Company>
  package let details: CompanyDetails

  package init(id: ID<Company>, details: CompanyDetails) {
    self.id = id
    self.details = details
  }

  package var name: String { details.name }
  package var place: String { details.place }
}

/// What a register tells of a branch.
package struct CompanyDetails: Sendable, Hashable {
  /// 8 digits, leading zeros kept; shared by the branches of one company.
  package let kvkNumber: String
  /// 12 digits, leading zeros kept; one branch.
  package let branchNumber: String
  package let name: String
  package let place: String
  /// Nil when the register does not say.
  package let sector: Sector?

  package init(kvkNumber: String, branchNumber: String, name: String, place: String, sector: Sector?) {
    self.kvkNumber = kvkNumber
    self.branchNumber = branchNumber
    self.name = name
    self.place = place
    self.sector = sector
  }
}
