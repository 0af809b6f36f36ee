package import Accounts
package import Core
package import Organisations

/// A made-up person of a school's staff. The same for every seed.
package struct DemoMember: Sendable, Hashable {
  /// Stands for the member in the plan; the database gives another.
  package let id: ID<Member>
  package let role: Role
  package let name: String
  package let mail: String
  package let passphrase: String
  /// Working days on top of what others need; makes promises late.
  package let delay: Int

  init(_ role: Role, _ name: String, _ mail: String, _ passphrase: String, delay: Int = 0) {
    let number = mail.utf8.reduce(UInt64(7)) { $0 &* 31 &+ UInt64($1) }
    id = ID(using: .seeded(number))
    self.role = role
    self.name = name
    self.mail = mail
    self.passphrase = passphrase
    self.delay = delay
  }
}
