/// A cookie to set. None of ours outlives the browser's session.
package struct Cookie: Sendable {
  /// The three there are.
  package enum Name: String, Sendable {
    case reporter = "m"
    case staff = "w"
    case language = "t"

    /// With the prefix that ties it to this host, where the connection allows that.
    package func full(_ settings: Settings) -> String { (settings.isHTTPS ? "__Host-" : "") + rawValue }
  }

  /// The value of a `Set-Cookie` header.
  package let header: String

  package init(_ name: Name, _ value: String, settings: Settings) {
    // Lax: a link from the school's own site must find the visit, or a new cookie would end it. No GET
    // changes a report.
    let secure = settings.isHTTPS ? "; Secure" : ""
    header = "\(name.full(settings))=\(value); Path=/; HttpOnly; SameSite=Lax\(secure)"
  }

  /// Takes a cookie away.
  package static func removing(_ name: Name, settings: Settings) -> Cookie {
    Cookie(header: Cookie(name, "", settings: settings).header + "; Max-Age=0")
  }

  private init(header: String) { self.header = header }
}

extension WebRequest {
  package func cookie(_ name: Cookie.Name) -> String? { cookies[name.full(environment.settings)] }
}
