import HTTPTypes

/// The headers on every answer, errors and redirects included.
///
/// Source: the values that Internet.nl's test accepts; no page of ours runs a script, so none is allowed anywhere.
/// `data:` for pictures serves the icon in the tab.
enum SecurityHeaders {
  static let contentPolicy = """
    default-src 'none'; style-src 'self'; img-src 'self' data:; font-src 'self'; form-action 'self'; base-uri 'none'; \
    frame-ancestors 'none'
    """

  private static let always: [(name: String, value: String)] = [
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
  ]

  /// Adds what the answer does not set itself.
  static func add(to reply: inout Reply, settings: Settings) {
    for (name, value) in always { set(name, value, on: &reply) }
    set("Content-Security-Policy", contentPolicy, on: &reply)
    set("Cache-Control", "no-store", on: &reply)
    if settings.isHTTPS { set("Strict-Transport-Security", "max-age=31536000; includeSubDomains", on: &reply) }
  }

  private static func set(_ name: String, _ value: String, on reply: inout Reply) {
    guard let name = HTTPField.Name(name), reply.headers[name] == nil else { return }
    reply.headers[name] = value
  }
}
