package import Accounts
package import Core
package import Organisations

/// What the reporter's pages say about a school: its name and who would read a report.
package struct SchoolInfo: Sendable {
  /// A member by the name under which members sign their messages.
  package struct Reader: Sendable {
    package let id: ID<Member>
    package let name: String

    package init(id: ID<Member>, name: String) {
      self.id = id
      self.name = name
    }
  }

  package let id: ID<Organisation>
  /// The word in its address.
  package let slug: String
  package let name: String
  package let phone: String
  package let deskMembers: [Reader]
  package let adviserMembers: [Reader]

  package init(
    id: ID<Organisation>, slug: String, name: String, phone: String, deskMembers: [Reader],
    adviserMembers: [Reader]
  ) {
    self.id = id
    self.slug = slug
    self.name = name
    self.phone = phone
    self.deskMembers = deskMembers
    self.adviserMembers = adviserMembers
  }
}
