package import Core
package import Organisations

/// A person of an organisation who can sign in.
package struct Member: Sendable, Hashable {
  package let id: ID<Member>
  package let organisation: ID<Organisation>
  package let role: Role
  package let name: String
  /// In the form of `FoldedMail`; unique on the server.
  package let mail: String
  /// X25519, 32 bytes; what a case key is wrapped to for this person alone.
  package let publicKey: [UInt8]
  /// Whether access has ended. The person stays known in the history of cases.
  package let isDisabled: Bool

  package init(
    id: ID<Member>, organisation: ID<Organisation>, role: Role, name: String, mail: String, publicKey: [UInt8],
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
