package import Texts

/// A page with all that belongs to it, so that a room lists each page on one line.
package struct Page: Sendable {
  /// The addresses it answers.
  package let routes: [Route]
  /// The words that stand beside it.
  package let texts: [Text]

  package init(_ routes: Route..., texts: [Text]) {
    self.init(routes, texts: texts)
  }

  package init(_ routes: [Route], texts: [Text]) {
    self.routes = routes
    self.texts = texts
  }
}
