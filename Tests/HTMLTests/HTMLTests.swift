import HTML
import Testing

@Suite("HTML") struct HTMLTests {
  private func text(_ html: HTML) -> String { String(decoding: html.rendered(), as: UTF8.self) }

  @Test("what a person typed can't open an element or leave an attribute") func escaping() {
    let words = #"</p><script>alert("x")</script>' onload='y' & &amp;"#
    let html = text(tag("p", ["title": words]) { words })
    #expect(html.count { $0 == "<" } == 2 && html.count { $0 == "\"" } == 2 && !html.contains("'"))
    #expect(html.contains("&amp;amp;"))
  }

  @Test("any words come back from their escaped form, without control characters")
  func anyWords() {
    var chance = SystemlessChance(state: 42)
    for _ in 0..<2000 {
      let scalars = (0..<Int(chance.next() % 30)).compactMap { _ in
        Unicode.Scalar(
          UInt32(truncatingIfNeeded: chance.next() % (chance.next() % 2 == 0 ? 0x100 : 0x11_0000)))
      }
      let words = String(String.UnicodeScalarView(scalars))
      let expected = String(
        String.UnicodeScalarView(scalars.map { Self.isControl($0) ? "\u{FFFD}" : $0 }))
      let written = text(.text(words))
      #expect(Self.unescaped(written) == expected, "\(scalars)")
      #expect(
        !written.contains("<") && !written.contains(">") && !written.contains("\"") && !written.contains("'"))
      #expect(!written.unicodeScalars.contains(where: Self.isControl))
    }
  }

  @Test(
    "elements without an end tag have none, and take no content",
    arguments: [
      ("area" as StaticString, "<area>"), ("br", "<br>"), ("col", "<col>"), ("embed", "<embed>"),
      ("hr", "<hr>"),
      ("img", "<img>"), ("input", "<input>"), ("link", "<link>"), ("meta", "<meta>"), ("source", "<source>"),
      ("track", "<track>"), ("wbr", "<wbr>"), ("base", "<base>"),
    ])
  func voidElements(name: StaticString, written: String) {
    #expect(text(tag(name) { "lost" }) == written)
  }

  @Test("other elements are closed even when they are empty") func empty() {
    #expect(text(tag("textarea")) == "<textarea></textarea>")
    #expect(text(tag("script")) == "<script></script>")
  }

  @Test("an attribute without a value is left out, a boolean one stands bare, an empty one keeps its quotes")
  func attributes() {
    let html = tag("input", ["checked": "", "required": nil, "value": "", "id": "a"])
    #expect(text(html) == #"<input checked value="" id="a">"#)
    #expect(
      text(tag("a", Attributes(dictionaryLiteral: ("href", "/")).adding(["rel": "x"])))
        == #"<a href="/" rel="x"></a>"#)
  }

  @Test("pieces under one another are written in order; nothing stands for what is not there") func builder()
  {
    let isShown = false
    let missing: HTML? = nil
    let html = fragment {
      "a"
      if isShown { "b" } else { "c" }
      missing
      for number in 1...3 { tag("b") { "\(number)" } }
      HTML.empty
      HTML.trusted("<hr>")
    }
    #expect(text(html) == "ac<b>1</b><b>2</b><b>3</b><hr>")
  }

  @Test("a document begins with its doctype") func document() {
    #expect(String(decoding: tag("html").document(), as: UTF8.self) == "<!DOCTYPE html>\n<html></html>")
  }

  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 9, 10, 13: false
    case ..<32, 127...159: true
    default: false
    }
  }

  /// By bytes: for a `String` a semicolon with an accent on it is another sign.
  private static func unescaped(_ text: String) -> String {
    let entities = [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")]
    var plain: [UInt8] = []
    var rest = Array(text.utf8)[...]
    while let first = rest.first {
      if let (entity, sign) = entities.first(where: { rest.starts(with: $0.0.utf8) }) {
        plain += Array(sign.utf8)
        rest = rest.dropFirst(entity.utf8.count)
      } else {
        plain.append(first)
        rest = rest.dropFirst()
      }
    }
    return String(decoding: plain, as: UTF8.self)
  }
}

/// Repeatable numbers: the room has no dependencies, so neither has its test.
private struct SystemlessChance {
  var state: UInt64

  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state >> 20
  }
}
