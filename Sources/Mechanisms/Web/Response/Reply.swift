package import HTML
package import HTTPTypes

/// The answer to a request.
package struct Reply: Sendable {
  package var status: HTTPResponse.Status
  package var headers: HTTPFields
  package var body: [UInt8]

  package init(status: HTTPResponse.Status = .ok, headers: HTTPFields = [:], body: [UInt8] = []) {
    self.status = status
    self.headers = headers
    self.body = body
  }

  /// A whole page.
  package static func page(_ document: HTML, status: HTTPResponse.Status = .ok) -> Reply {
    Reply(status: status, headers: [.contentType: "text/html; charset=utf-8"], body: document.document())
  }

  /// On to another page after a form: 303. The address is one of ours (``WebRequest/href(_:)``) or a setting,
  /// never typed by anyone.
  package static func redirect(_ location: String) -> Reply {
    Reply(status: .seeOther, headers: [.location: location])
  }

  package static func text(_ words: String, type: String = "text/plain; charset=utf-8") -> Reply {
    Reply(headers: [.contentType: type], body: Array(words.utf8))
  }

  /// A file to keep, never shown inside a page of ours.
  package static func download(_ bytes: [UInt8], name: String, type: String) -> Reply {
    Reply(
      headers: [
        .contentType: type, .contentDisposition: "attachment; filename=\"\(name)\"",
        .contentSecurityPolicy: "sandbox; default-src 'none'",
      ], body: bytes)
  }

  package func with(_ cookie: Cookie) -> Reply {
    var reply = self
    reply.headers.append(HTTPField(name: .setCookie, value: cookie.header))
    return reply
  }
}
