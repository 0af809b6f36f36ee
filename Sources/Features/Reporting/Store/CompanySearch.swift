import Companies
import Storage

/// Looks in the register for the company that a draft names.
enum CompanySearch {
  /// At most eight; none when nothing was typed.
  static func matches(for draft: Draft, on connection: any Connection) throws -> [CompanyMatch] {
    guard draft.companyName.count >= 2, draft.companyAnswer != .ratherNot else { return [] }
    return try CompanyRegister.search(
      name: draft.companyName, place: draft.companyPlace, limit: 8, on: connection
    )
    .map { CompanyMatch(id: $0.id, name: $0.name, place: $0.place) }
  }
}
