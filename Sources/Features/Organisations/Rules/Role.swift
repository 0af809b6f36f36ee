package import Texts

/// What a member is in the organisation. A member has one role.
package enum Role: String, Sendable, CaseIterable, Codable {
  case deskOwner = "desk_owner"
  case coordinator
  case supervisor
  case confidentialAdviser = "confidential_adviser"
  case administrator
}

extension Role {
  /// The team whose key a member with this role holds. A supervisor reads only the cases that a student
  /// opened to them; an administrator reads none.
  package var team: TeamKind? {
    switch self {
    case .deskOwner, .coordinator: .desk
    case .confidentialAdviser: .advisers
    case .supervisor, .administrator: nil
    }
  }

  package var label: Text {
    switch self {
    case .deskOwner: Text("role.desk_owner", nl: "Hoofd van het meldpunt", en: "Head of the reporting desk")
    case .coordinator: Text("role.coordinator", nl: "Stagecoördinator", en: "Internship coordinator")
    case .supervisor: Text("role.supervisor", nl: "Stagebegeleider", en: "Internship supervisor")
    case .confidentialAdviser:
      Text("role.confidential_adviser", nl: "Vertrouwenspersoon", en: "Confidential adviser")
    case .administrator: Text("role.administrator", nl: "Beheerder", en: "Administrator")
    }
  }

  /// All labels, for the tests of the texts.
  package static let texts = allCases.map(\.label)
}
