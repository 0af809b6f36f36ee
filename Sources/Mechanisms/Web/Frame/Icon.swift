import HTTPTypes

/// A plain square: the browser's tab says nothing about the subject.
enum Icon {
  static let path = "/static/blad.svg"

  static let route = Route(.get, path, for: .open) { _ in
    var reply = Reply.text(
      """
      <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><path fill="#fff" stroke="#555" d="M3 1.5h10v13H3z"/>\
      <path stroke="#555" d="M5 5h6M5 8h6M5 11h4"/></svg>
      """, type: "image/svg+xml")
    reply.headers[.cacheControl] = "public, max-age=86400"
    return reply
  }
}
