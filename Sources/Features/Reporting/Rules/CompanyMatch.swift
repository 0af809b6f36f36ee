package import Companies
package import Core

/// A company of the register that fits what was typed.
package struct CompanyMatch: Sendable {
  package let id: ID<Company>
  package let name: String
  package let place: String

  package init(id: ID<Company>, name: String, place: String) {
    self.id = id
    self.name = name
    self.place = place
  }
}
