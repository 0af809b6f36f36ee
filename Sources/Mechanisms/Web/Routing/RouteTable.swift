package import HTTPTypes

/// Finds the route for an address. Paths are exact: no trailing slash, no double slash.
package struct RouteTable: Sendable {
  package enum Match: Sendable {
    case route(Route, parameters: [String: String])
    /// The address exists, for these methods.
    case otherMethods([HTTPRequest.Method])
    case nothing
  }

  /// In the order in which the rooms list them.
  package let routes: [Route]
  private let bySegmentCount: [Int: [(route: Route, segments: [Substring])]]

  package init(_ routes: [Route]) {
    self.routes = routes
    bySegmentCount = Dictionary(
      grouping: routes.map { ($0, Self.segments(of: $0.path)) }, by: { $0.1.count })
  }

  /// HEAD is answered by the route for GET.
  package func match(_ method: HTTPRequest.Method, _ path: String) -> Match {
    let wanted = method == .head ? .get : method
    let segments = Self.segments(of: path)
    var others: [HTTPRequest.Method] = []
    for (route, template) in bySegmentCount[segments.count] ?? [] {
      guard let parameters = Self.parameters(template, segments) else { continue }
      if route.method == wanted { return .route(route, parameters: parameters) }
      others.append(route.method)
      if route.method == .get { others.append(.head) }
    }
    return others.isEmpty ? .nothing : .otherMethods(others)
  }

  /// The nearest page at or above an address that can be asked for; `/` when there is none.
  package func page(above path: String) -> String {
    var path = path
    while path.count > 1 {
      if case .route = match(.get, path) { return path }
      path = String(path[..<(path.lastIndex(of: "/") ?? path.startIndex)])
    }
    return "/"
  }

  private static func segments(of path: String) -> [Substring] {
    path.split(separator: "/", omittingEmptySubsequences: false)
  }

  private static func parameters(_ template: [Substring], _ segments: [Substring]) -> [String: String]? {
    var parameters: [String: String] = [:]
    for (part, segment) in zip(template, segments) {
      if part.hasPrefix("{") {
        if segment.isEmpty { return nil }
        parameters[String(part.dropFirst().dropLast())] = String(segment)
      } else if part != segment {
        return nil
      }
    }
    return parameters
  }
}
