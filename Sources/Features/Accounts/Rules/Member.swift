package import Core
package import Organisations
package import Vault

/// A person of an organisation who can sign in.
package struct Member: Sendable, Equatable {
  package let id: ID<Member>
  package let organisation: ID<Organisation>
  package let role: Role
  package let name: String
  /// In the form of ``FoldedMail``; unique among those who have access.
  package let mail: String
  /// What a case key is wrapped to for this person alone.
  package let publicKey: PublicKey
  /// Whether access has ended. The person stays known in the history of cases.
  package let isDisabled: Bool

  package init(
    id: ID<Member>, organisation: ID<Organisation>, role: Role, name: String, mail: String,
    publicKey: PublicKey,
    isDisabled: Bool
  ) {
    self.id = id
    self.organisation = organisation
    self.role = role
    self.name = name
    self.mail = mail
    self.publicKey = publicKey
    self.isDisabled = isDisabled
  }
}
