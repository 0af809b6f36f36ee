/// Cookies as they come in.
package enum CookieHeader {
  /// By name; the first wins when a name comes twice.
  package static func parse(_ header: String) -> [String: String] {
    var cookies: [String: String] = [:]
    for pair in header.split(separator: ";") {
      let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      guard parts.count == 2 else { continue }
      let name = String(String(parts[0]).trimmed())
      if cookies[name] == nil { cookies[name] = String(String(parts[1]).trimmed()) }
    }
    return cookies
  }
}
