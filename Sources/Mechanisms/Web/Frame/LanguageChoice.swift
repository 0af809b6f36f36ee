import Core
import HTTPTypes
package import Texts

/// The choice of a language: a link, and a cookie that ends with the browser.
package enum LanguageChoice {
  /// `/taal/en?terug=/f/1`.
  static let route = Route(.get, "/taal/{language}", for: .open) { request in
    let settings = request.environment.settings
    let back = Reply.redirect(request.href(safePath(request.query.text("terug"))))
    guard let language = request.parameters["language"].flatMap(Language.init(rawValue:)) else {
      throw WebProblem.notFound
    }
    return back.with(Cookie(.language, language.tag, settings: settings))
  }

  /// The languages of a side: the staff's pages are in two.
  static func offered(isStaff: Bool) -> [Language] { isStaff ? [.dutch, .english] : Language.allCases }

  static func href(_ language: Language, from request: WebRequest) -> String {
    request.href("/taal/\(language.tag)?terug=\(URLEncoding.encode(request.pageHref))")
  }

  /// The cookie's language, else the first that the browser asks for, else Dutch.
  package static func choose(cookie: String?, accepts: String?, isStaff: Bool) -> Language {
    let offered = offered(isStaff: isStaff)
    if let chosen = cookie.flatMap(Language.init(rawValue:)), offered.contains(chosen) { return chosen }
    let wanted = (accepts ?? "").split(separator: ",").map { $0.prefix { $0 != ";" && $0 != "-" } }
    return wanted.lazy.compactMap { Language(rawValue: String(String($0).trimmed()).lowercased()) }
      .first { offered.contains($0) } ?? .dutch
  }

  /// Only a path of ours: never another site. Browsers read `\` as `/` and skip tabs and line ends.
  private static func safePath(_ path: String) -> String {
    let allowed = path.utf8.allSatisfy { (UInt8(ascii: "!")...UInt8(ascii: "~")).contains($0) }
    return allowed && path.hasPrefix("/") && !path.hasPrefix("//") && !path.contains("\\") ? path : "/"
  }
}
