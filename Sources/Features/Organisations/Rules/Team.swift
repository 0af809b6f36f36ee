package import Core
package import Texts
package import Vault

/// A group of members that can read the same vault. Its key pair exists from set-up; the private half is
/// wrapped for its members.
package struct Team: Sendable, Equatable {
  package let id: ID<Team>
  package let organisation: ID<Organisation>
  package let kind: TeamKind
  /// What case keys are wrapped to.
  package let publicKey: PublicKey

  package init(id: ID<Team>, organisation: ID<Organisation>, kind: TeamKind, publicKey: PublicKey) {
    self.id = id
    self.organisation = organisation
    self.kind = kind
    self.publicKey = publicKey
  }
}

/// The two vaults of a school. Neither sees that the other holds something.
package enum TeamKind: String, Sendable, CaseIterable, Codable {
  case desk
  case advisers
}

extension TeamKind {
  /// The name a student and the staff read.
  package var label: Text {
    switch self {
    case .desk: Text("team.desk", nl: "Meldpunt", en: "Reporting desk")
    case .advisers: Text("team.advisers", nl: "Vertrouwenspersonen", en: "Confidential advisers")
    }
  }
}
