import HTTPTypes
import Testing
import Web

@Suite("Finding a page") struct RoutingTests {
  private let table = RouteTable([
    Self.route(.get, "/"), Self.route(.get, "/f/{step}"), Self.route(.post, "/f/{step}"),
    Self.route(.get, "/f/klaar"),
    Self.route(.get, "/m"), Self.route(.post, "/m/bericht"), Self.route(.post, "/m/a/b"),
  ])

  private static func route(_ method: HTTPRequest.Method, _ path: String) -> Route {
    Route(method, path, for: .open) { _ in .text(path) }
  }

  private func found(_ method: HTTPRequest.Method, _ path: String) -> String {
    switch table.match(method, path) {
    case .route(let route, let parameters): "\(route.path) \(parameters["step"] ?? "")"
    case .otherMethods(let methods): "only " + methods.map(\.rawValue).joined(separator: ", ")
    case .nothing: "nothing"
    }
  }

  @Test("open parts of the path are handed over, as they were written") func parameters() {
    #expect(found(.get, "/f/3") == "/f/{step} 3")
    #expect(found(.get, "/f/%2e%2e") == "/f/{step} %2e%2e")
  }

  @Test("HEAD finds the page for GET") func head() { #expect(found(.head, "/f/3") == "/f/{step} 3") }

  @Test("another method tells which ones there are") func otherMethods() {
    #expect(found(.delete, "/f/3") == "only GET, HEAD, POST")
    #expect(found(.get, "/m/bericht") == "only POST")
    #expect(found(.options, "/") == "only GET, HEAD")
  }

  @Test(
    "slashes too many, other cases and longer paths are nothing",
    arguments: ["/f/3/", "//f/3", "/f//3", "/f/", "/F/3", "/f/3/x", "", "//", "/m/", "f/3"])
  func nothing(path: String) { #expect(found(.get, path) == "nothing") }

  @Test(
    "from a form's address the nearest page that can be asked for is found",
    arguments: [
      ("/f/3", "/f/3"), ("/m/bericht", "/m"), ("/m/a/b", "/m"), ("/x/y", "/"), ("/", "/"), ("", "/"),
    ])
  func above(path: String, page: String) { #expect(table.page(above: path) == page) }
}
