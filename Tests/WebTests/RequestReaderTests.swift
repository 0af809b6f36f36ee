import Core
import HTTPTypes
import Hummingbird
import NIOCore
import Storage
import TestSupport
import Testing
import Texts

@testable import Web

@Suite("Reading a request") struct RequestReaderTests {
  private static let routes = [
    Route(.post, "/f/{step}", for: .reporter, bodyLimit: 100) { _ in .text("ok") },
    Route(.post, "/files", for: .reporter, bodyLimit: Route.plainBodyLimit + 1) { _ in .text("ok") },
    Route(.get, "/m", for: .reporter) { _ in .text("ok") },
  ]
  private static let urlencoded = "application/x-www-form-urlencoded"

  private func read(
    _ method: HTTPRequest.Method = .post, path: String = "/f/1", type: String? = urlencoded,
    body: String = "",
    headers: HTTPFields = [:], settings: Settings = Settings(), address: String = "203.0.113.7"
  ) async throws -> (WebRequest, Route?, WebProblem?) {
    var fields = headers
    fields[.contentType] = type
    let head = HTTPRequest(
      method: method, scheme: "http", authority: "localhost", path: path, headerFields: fields)
    let request = Request(head: head, body: RequestBody(buffer: ByteBuffer(string: body)))
    return try await TestEngine.sqlite.withDatabase { database in
      let server = TestServer(Self.routes, database: database, settings: settings)
      return await RequestReader(pipeline: server.pipeline).read(request, from: address)
    }
  }

  @Test("a body at its limit is taken, one byte more is refused with what came before it") func limit()
    async throws
  {
    let fits = "story=" + String(repeating: "a", count: 94)
    let (whole, _, none) = try await read(body: fits)
    #expect(none == nil && whole.form.text("story").count == 94 && !whole.form.isCutOff)
    let (cut, _, problem) = try await read(body: fits + "b")
    #expect(problem == .bodyTooLarge(limit: 100))
    #expect(cut.form.text("story") == String(repeating: "a", count: 94) && cut.form.isCutOff)
  }

  @Test("a page for files is told that the body was cut off, and has its own words for it") func fileLimit()
    async throws
  {
    let body = "a=1&b=" + String(repeating: "x", count: Route.plainBodyLimit)
    let (request, _, problem) = try await read(path: "/files", body: body)
    #expect(problem == nil && request.form.isCutOff && request.form.text("a") == "1")
  }

  @Test("of a large form without a token of ours no more than its beginning is kept") func foreign()
    async throws
  {
    let body = "story=" + String(repeating: "a", count: 300_000)
    let (request, _, problem) = try await read(path: "/files", body: body)
    #expect(problem == nil && request.form.isCutOff && request.form.byteCount == 65_536)
    #expect(request.form.text("story").count == 65_536 - "story=".count)
  }

  @Test("of more fields than a form has, the rest is not read") func manyFields() {
    let form = URLEncoding.parse(Array("a=1&".utf8) + Array(String(repeating: "b=2&", count: 5000).utf8))
    #expect(form.text("a") == "1" && form.choices("b").count == URLEncoding.mostFields - 1)
  }

  @Test("a longest story in emoji of many bytes fits into a form") func longStory() {
    let story = String(repeating: "👨‍👩‍👧‍👦", count: 20_000)
    #expect(story.count == 20_000)
    #expect(URLEncoding.encode(story).utf8.count <= Route.plainBodyLimit)
  }

  @Test(
    "other kinds of bodies are refused",
    arguments: [nil, "", "text/plain", "application/json", "multipart/form-data"])
  func types(type: String?) async throws {
    let (_, _, problem) = try await read(type: type, body: "a=1")
    #expect(problem == .wrongBodyType)
  }

  @Test("a multipart form is read too") func multipart() async throws {
    let body = "--X\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\n1\r\n--X--\r\n"
    let (request, _, problem) = try await read(type: "multipart/form-data; boundary=X", body: body)
    #expect(problem == nil && request.form.text("a") == "1")
  }

  @Test("cookies, query, language and open parts of the path are found") func parts() async throws {
    let headers: HTTPFields = [.cookie: "m=abc; t=en", .acceptLanguage: "ar"]
    let (request, route, problem) = try await read(.get, path: "/m?gedaan=x%20y", type: nil, headers: headers)
    #expect(problem == nil && route?.path == "/m" && request.cookies["m"] == "abc")
    #expect(request.query.text("gedaan") == "x y" && request.language == .english)
    #expect(try await read().0.parameters == ["step": "1"])
  }

  @Test("an address that is not there keeps what was typed") func unknown() async throws {
    let (request, route, problem) = try await read(path: "/nope", body: "a=1")
    #expect(route == nil && problem == .notFound && request.form.isCutOff)
  }

  @Test("the address of a proxy's visitor counts only when the proxy is trusted, and its last word only")
  func forwarded() async throws {
    let name = try #require(HTTPField.Name("X-Forwarded-For"))
    let headers: HTTPFields = [name: "198.51.100.1, 192.0.2.9"]
    let untrusted = try await read(headers: headers).0.networkKey
    let plain = try await read().0.networkKey
    #expect(untrusted == plain)
    let trusting = Settings(trustsForwardedAddress: true)
    let trusted = try await read(headers: headers, settings: trusting).0.networkKey
    #expect(trusted != plain)
    #expect(try await read(settings: trusting, address: "192.0.2.200").0.networkKey == trusted)
  }
}
