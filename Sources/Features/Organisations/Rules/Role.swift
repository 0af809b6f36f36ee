package import Texts

/// What a member is in the organisation. A member has one role.
package enum Role: String, Sendable, CaseIterable, Codable {
  case deskOwner = "desk_owner"
  case coordinator
  case supervisor
  case confidentialAdviser = "confidential_adviser"
  case administrator
  /// The person of the school who stands outside the line of the desk: on its board, or an ombudsperson.
  /// Hears that a promise is long overdue, and reads no report.
  case overseer
  /// Of an anti-discrimination bureau: reads the reports that moved outside a school.
  case consultant
}

extension Role {
  /// The team whose key a member with this role holds. A supervisor reads only the cases that a student
  /// opened to them; an administrator reads none.
  package var team: TeamKind? {
    switch self {
    case .deskOwner, .coordinator, .consultant: .desk
    case .confidentialAdviser: .advisers
    case .supervisor, .administrator, .overseer: nil
    }
  }

  /// The kinds of organisation that have members with this role.
  package var kinds: Set<OrganisationKind> {
    switch self {
    case .administrator: [.school, .bureau]
    case .consultant: [.bureau]
    case .deskOwner, .coordinator, .supervisor, .confidentialAdviser, .overseer: [.school]
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
    case .overseer: Text("role.overseer", nl: "Toezichthouder van de school", en: "Overseer of the school")
    case .consultant:
      Text("role.consultant", nl: "Consulent van het bureau", en: "Consultant of the bureau")
    }
  }

  /// All labels, for the tests of the texts.
  package static let texts = allCases.map(\.label)
}
