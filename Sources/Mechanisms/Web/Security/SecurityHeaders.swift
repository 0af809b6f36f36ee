import HTTPTypes

/// The headers on every answer, errors and redirects included.
///
/// Source: the values that Internet.nl's test accepts; no page of ours runs a script, so none is allowed
/// anywhere.
/// `data:` for pictures serves the icon in the tab.
enum SecurityHeaders {
  static let contentPolicy = """
    default-src 'none'; style-src 'self'; img-src 'self' data:; font-src 'self'; form-action 'self'; \
    base-uri 'none'; frame-ancestors 'none'
    """

  private static let always = named([
    ("Referrer-Policy", "no-referrer"),
    ("X-Content-Type-Options", "nosniff"),
    ("X-Frame-Options", "DENY"),
    ("Cross-Origin-Opener-Policy", "same-origin"),
    ("Cross-Origin-Resource-Policy", "same-origin"),
    (
      "Permissions-Policy",
      "camera=(), microphone=(), geolocation=(), payment=(), usb=(), display-capture=(), browsing-topics=()"
    ),
    ("X-Robots-Tag", "noindex, noarchive"),
    ("Content-Security-Policy", contentPolicy),
    ("Cache-Control", "no-store"),
  ])

  private static let overHTTPS = named([("Strict-Transport-Security", "max-age=31536000; includeSubDomains")])

  /// Adds what the answer does not set itself.
  static func add(to reply: inout Reply, settings: Settings) {
    for (name, value) in settings.isHTTPS ? always + overHTTPS : always where reply.headers[name] == nil {
      reply.headers[name] = value
    }
  }

  /// The names are parsed once, not for every answer.
  private static func named(_ fields: [(String, String)]) -> [(name: HTTPField.Name, value: String)] {
    fields.compactMap { name, value in HTTPField.Name(name).map { ($0, value) } }
  }
}
