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
  /// Who may look when nobody at the school answers, if the student says so; by name.
  package let bureaus: [Bureau]

  /// An organisation outside the school.
  package struct Bureau: Sendable, Hashable {
    package let id: ID<Organisation>
    package let name: String

    package init(id: ID<Organisation>, name: String) {
      self.id = id
      self.name = name
    }
  }

  package init(
    id: ID<Organisation>, slug: String, name: String, phone: String, deskMembers: [Reader],
    adviserMembers: [Reader], bureaus: [Bureau] = []
  ) {
    self.bureaus = bureaus
    self.id = id
    self.slug = slug
    self.name = name
    self.phone = phone
    self.deskMembers = deskMembers
    self.adviserMembers = adviserMembers
  }
}
