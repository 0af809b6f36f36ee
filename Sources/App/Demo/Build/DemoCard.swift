package import Core

/// What visitors of the demo need: accounts and codes. Kept beside the made-up data, to be shown at each
/// start.
package struct DemoCard: Sendable, Equatable, Codable {
  package let seed: UInt64
  package let until: Day
  package let accounts: [Account]
  package let codes: [Code]

  package init(seed: UInt64, until: Day, accounts: [Account], codes: [Code]) {
    self.seed = seed
    self.until = until
    self.accounts = accounts
    self.codes = codes
  }

  package struct Account: Sendable, Equatable, Codable {
    package let school: String
    package let role: String
    package let name: String
    package let mail: String
    package let passphrase: String
    /// For an authenticator app, in base 32.
    package let secret: String

    package init(school: String, role: String, name: String, mail: String, passphrase: String, secret: String)
    {
      self.school = school
      self.role = role
      self.name = name
      self.mail = mail
      self.passphrase = passphrase
      self.secret = secret
    }
  }

  package struct Code: Sendable, Equatable, Codable {
    /// The state of the case that it opens.
    package let state: String
    /// Twenty digits in groups of four.
    package let code: String

    package init(state: String, code: String) {
      self.state = state
      self.code = code
    }
  }
}
