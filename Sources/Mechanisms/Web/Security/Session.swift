package import Core
package import Vault

/// What we remember of a visitor between two requests. Only the cookie can open it.
package struct Session: Sendable {
  package enum Kind: String, Sendable {
    case reporter
    case staff

    /// How long it lives without a request, in seconds.
    package var idleSeconds: Int64 { self == .reporter ? 60 * 60 : 30 * 60 }
    /// How long it lives at the most, in seconds.
    package var longestSeconds: Int64 { self == .reporter ? 12 * 3600 : 8 * 3600 }
  }

  package let token: SessionToken
  package let kind: Kind
  package let began: Moment
  package var content: [UInt8]

  package init(token: SessionToken, kind: Kind, began: Moment, content: [UInt8]) {
    self.token = token
    self.kind = kind
    self.began = began
    self.content = content
  }
}
