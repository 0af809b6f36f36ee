/// The attributes of an element, in the order written. A nil value leaves the attribute out, an empty one
/// writes its bare name: `["id": "name", "checked": isChosen ? "" : nil]`.
public struct Attributes: Sendable, ExpressibleByDictionaryLiteral {
  var list: [(name: StaticString, value: String)]

  public init(dictionaryLiteral elements: (StaticString, String?)...) {
    list = elements.compactMap { name, value in value.map { (name, $0) } }
  }

  /// These attributes and then others.
  public func adding(_ others: Attributes) -> Attributes {
    var all = self
    all.list += others.list
    return all
  }
}
