import Accounts
package import Core
package import Organisations
package import Storage

/// What the reporter's pages say about the schools of this server.
package enum SchoolStore {
  /// Nil when there is no school with that word in its address.
  package static func school(slug: String, on connection: any Connection) throws -> SchoolInfo? {
    guard let found = try OrganisationStore.organisation(slug: slug, on: connection), found.kind == .school
    else { return nil }
    return try info(found, on: connection)
  }

  package static func school(_ id: ID<Organisation>, on connection: any Connection) throws -> SchoolInfo? {
    try OrganisationStore.organisation(id, on: connection).map { try info($0, on: connection) }
  }

  private static func info(_ organisation: Organisation, on connection: any Connection) throws -> SchoolInfo {
    let members = try MemberStore.members(of: organisation.id, on: connection).filter { !$0.isDisabled }
    let readers = { (roles: Set<Role>) in
      members.filter { roles.contains($0.role) }.map { SchoolInfo.Reader(id: $0.id, name: $0.name) }
    }
    let bureaus = try OrganisationStore.organisations(
      of: .bureau, rehearsing: organisation.isRehearsal, on: connection
    ).map { SchoolInfo.Bureau(id: $0.id, name: $0.name) }
    return SchoolInfo(
      id: organisation.id, slug: organisation.slug, name: organisation.name, phone: organisation.phone,
      deskMembers: readers([.deskOwner, .coordinator]), adviserMembers: readers([.confidentialAdviser]),
      bureaus: bureaus)
  }
}
