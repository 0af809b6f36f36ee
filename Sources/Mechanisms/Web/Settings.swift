/// How this installation is set up; read once at the start.
package struct Settings: Sendable {
  /// The address to listen on.
  package var host: String
  package var port: Int
  /// What precedes every path, such as `/melden`; empty for none. Never ends in a slash.
  package var basePath: String
  /// Whether people reach us over HTTPS: secure cookies and HSTS. Off only on one's own machine.
  package var isHTTPS: Bool
  /// Whether a proxy of ours puts the visitor's address in `X-Forwarded-For`.
  package var trustsForwardedAddress: Bool
  /// Where "Snel weg" leads when the organisation chose nothing else: a page that says nothing about the
  /// visitor.
  package var exitURL: String
  /// A show with synthetic data: accounts are printed, sign-in codes shown, every page says so.
  package var isDemo: Bool
  /// The part of the address before ``basePath`` by which people reach us, such as
  /// `https://melden.school.nl`; empty for the
  /// address listened on.
  package var siteURL: String
  /// How long the link of an invitation works, in seconds.
  package var invitationSeconds: Int64
  /// Where weaknesses are told: a `mailto:` or `https:` address.
  package var securityContact: String

  package init(
    host: String = "127.0.0.1", port: Int = 8080, basePath: String = "", isHTTPS: Bool = false,
    trustsForwardedAddress: Bool = false, exitURL: String = "https://www.buienradar.nl/",
    isDemo: Bool = false,
    siteURL: String = "", invitationSeconds: Int64 = 24 * 3600,
    securityContact: String = "mailto:security@example.org"
  ) {
    self.host = host
    self.port = port
    self.basePath = basePath
    self.isHTTPS = isHTTPS
    self.trustsForwardedAddress = trustsForwardedAddress
    self.exitURL = exitURL
    self.isDemo = isDemo
    self.siteURL = siteURL
    self.invitationSeconds = invitationSeconds
    self.securityContact = securityContact
  }
}
