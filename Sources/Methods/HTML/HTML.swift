/// A piece of a page, as a tree. Text and attribute values are escaped when it is written out; there is no
/// way round that but ``trusted(_:)``.
public indirect enum HTML: Sendable {
  /// Words, escaped.
  case text(String)
  /// Markup of our own making, written as it is; never anything a person typed.
  case trusted(StaticString)
  /// An element. One without an end tag in HTML (`input`, `br` …) takes no content.
  case element(StaticString, Attributes, [HTML])
  /// Several pieces after another.
  case fragment([HTML])

  /// Nothing.
  public static let empty = HTML.fragment([])
}

/// An element with content: `tag("p", ["class": "hint"]) { "Words" }`.
public func tag(
  _ name: StaticString, _ attributes: Attributes = [:], @HTMLBuilder _ content: () -> [HTML] = { [] }
) -> HTML {
  .element(name, attributes, content())
}

/// Several pieces, for a function that gives more than one element.
public func fragment(@HTMLBuilder _ content: () -> [HTML]) -> HTML { .fragment(content()) }
