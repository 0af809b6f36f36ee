/// A mail server with all that is needed to hand letters to it.
package struct SMTPAccount: Sendable, Equatable {
  /// Name and password; told only over TLS.
  package struct Credentials: Sendable, Equatable {
    package let user: String
    package let password: String

    package init(user: String, password: String) {
      self.user = user
      self.password = password
    }
  }

  package let server: MailServer
  /// Nil for a server that takes letters from whoever can reach it.
  package let credentials: Credentials?
  /// A file of the authorities that may have signed the server's certificate; nil for those of the system.
  package let authorities: String?
  /// Until greeted, TLS and name included.
  package let connectMilliseconds: Int
  /// From beginning to end, but for the goodbye.
  package let wholeMilliseconds: Int
  /// For each answer of the server, that to the goodbye too. Together with the whole and the time within
  /// which an attempt begins it stays under the lease of a letter.
  package let answerSeconds: Int

  package init(
    server: MailServer, credentials: Credentials? = nil, authorities: String? = nil,
    connectMilliseconds: Int = 20_000, wholeMilliseconds: Int = 60_000, answerSeconds: Int = 30
  ) {
    self.server = server
    // Never in the clear, whatever was asked for.
    self.credentials = server.security == .none ? nil : credentials
    self.authorities = authorities
    self.connectMilliseconds = connectMilliseconds
    self.wholeMilliseconds = wholeMilliseconds
    self.answerSeconds = answerSeconds
  }

}

extension SMTPAccount.Credentials: CustomStringConvertible, CustomReflectable {
  package var description: String { "Credentials(hidden)" }
  package var customMirror: Mirror { Mirror(self, children: []) }
}
