package import HTTPTypes

/// An answer as a browser has it.
package struct ShownPage: Sendable {
  package let status: Int
  package let headers: HTTPFields
  package let html: String

  package var location: String? { headers[.location] }

  /// The words, without markup.
  package var text: String {
    let body = html.replacing(/(?s)<head>.*?<\/head>/, with: "")
    let words = body.replacing(/<[^>]*>/, with: " ").replacing(/\s+/, with: " ")
    return Self.plain(words)
  }

  package var title: String {
    html.firstMatch(of: /<title>([^<]*)/).map { Self.plain(String($0.output.1)) } ?? ""
  }

  package var heading: String {
    html.firstMatch(of: /(?s)<h1[^>]*>(.*?)<\/h1>/).map {
      Self.plain($0.output.1.replacing(/<[^>]*>/, with: ""))
    } ?? ""
  }

  /// The problems above a form.
  package var problems: [String] {
    guard let box = html.firstMatch(of: /(?s)<div class="summary".*?<\/div>/) else { return [] }
    return String(box.output).matches(of: /(?s)<li>(.*?)<\/li>/).map {
      Self.plain($0.output.1.replacing(/<[^>]*>/, with: ""))
    }
  }

  /// The addresses of the links.
  package var links: [String] {
    html.matches(of: /<a [^>]*href="([^"]*)"/).map { Self.plain(String($0.output.1)) }
  }

  /// A form with what the browser would send when nothing is changed, buttons left out.
  package struct SentForm: Sendable {
    package let action: String
    package let fields: [String: [String]]

    package var path: String { String(action.prefix { $0 != "?" }) }
  }

  package var forms: [SentForm] {
    html.matches(of: /(?s)<form ([^>]*)>(.*?)<\/form>/).map { match in
      SentForm(
        action: Self.attribute("action", in: match.output.1) ?? "", fields: Self.fields(in: match.output.2))
    }
  }

  private static func fields(in form: Substring) -> [String: [String]] {
    var fields: [String: [String]] = [:]
    for match in form.matches(of: /<input ([^>]*)>/) {
      let tag = match.output.1
      guard let name = attribute("name", in: tag) else { continue }
      let type = attribute("type", in: tag) ?? "text"
      if type == "file" { continue }
      if type == "radio" || type == "checkbox", !tag.contains(/\ checked( |$)/) { continue }
      fields[name, default: []].append(attribute("value", in: tag) ?? "")
    }
    for match in form.matches(of: /(?s)<textarea ([^>]*)>\n?(.*?)<\/textarea>/) {
      guard let name = attribute("name", in: match.output.1) else { continue }
      fields[name, default: []].append(plain(String(match.output.2)))
    }
    return fields
  }

  private static func attribute(_ name: String, in tag: Substring) -> String? {
    for match in tag.matches(of: /([a-z-]+)="([^"]*)"/) where match.output.1 == name {
      return plain(String(match.output.2))
    }
    return nil
  }

  private static func plain(_ text: some StringProtocol) -> String {
    let entities = [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")]
    return entities.reduce(String(text)) { $0.replacing($1.0, with: $1.1) }
  }
}
