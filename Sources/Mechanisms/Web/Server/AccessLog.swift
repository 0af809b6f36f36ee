package import Core
package import HTTPTypes
package import Logging

/// What is written down of a request: the route's template, never the address, the query, the visitor or the
/// exact time.
package struct AccessLog: Sendable {
  private let logger: Logger

  package init(logger: Logger) { self.logger = logger }

  package func line(
    method: HTTPRequest.Method, route: String?, status: HTTPResponse.Status, milliseconds: Int64,
    at moment: Moment
  ) {
    let hour = Amsterdam.clock(at: moment).hour
    logger.info(
      "request",
      metadata: [
        "method": "\(method.rawValue)", "route": "\(route ?? "-")", "status": "\(status.code)",
        "duration": "\(Self.class(of: milliseconds))", "hour": "\(hour)",
      ])
  }

  /// A fault of ours. Its type and codes are written, never the data it carries.
  package func fault(_ error: any Error, route: String?) {
    logger.error("fault", metadata: ["route": "\(route ?? "-")", "error": "\(FaultDescription.of(error))"])
  }

  /// Rounded, so that it says nothing about what was done.
  private static func `class`(of milliseconds: Int64) -> String {
    switch milliseconds {
    case ..<10: "<10ms"
    case ..<100: "<100ms"
    case ..<1000: "<1s"
    default: ">=1s"
    }
  }
}
