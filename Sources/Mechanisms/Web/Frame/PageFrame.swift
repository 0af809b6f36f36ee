package import HTML
package import HTTPTypes
import Texts

/// What stands around the content of every page: head, way out, languages, heading, problems, foot.
package struct PageFrame: Sendable {
  /// Shown in the browser's tab and history, so on the reporter's side it says nothing about the subject.
  package var title: String
  /// The heading of the page; nil when the page has its own `h1`.
  package var heading: String?
  package var request: WebRequest
  package var problems: [FieldProblem]
  /// Where "Vorige" leads.
  package var back: (href: String, words: String)?
  /// "Stap 2 van 5".
  package var step: String?
  /// Whether the content stands in two columns where there is room.
  package var isWide = false
  /// Links at the top of the staff's pages: address and words.
  package var menu: [(href: String, words: String)]

  package init(
    title: String? = nil, heading: String?, request: WebRequest, problems: [FieldProblem] = [],
    back: (href: String, words: String)? = nil, step: String? = nil,
    menu: [(href: String, words: String)] = []
  ) {
    self.title = title ?? FrameTexts.neutralTitle(request.language)
    self.heading = heading
    self.request = request
    self.problems = problems
    self.back = back
    self.step = step
    self.menu = menu
  }

  /// The page; 400 when there are problems to mend.
  package func reply(status: HTTPResponse.Status? = nil, @HTMLBuilder _ content: () -> [HTML]) -> Reply {
    .page(document(content()), status: status ?? (problems.isEmpty ? .ok : .badRequest))
  }

  private var language: Language { request.language }

  private func document(_ content: [HTML]) -> HTML {
    tag("html", ["lang": language.tag, "dir": language.direction]) {
      tag("head") {
        tag("meta", ["charset": "utf-8"])
        tag("meta", ["name": "viewport", "content": "width=device-width, initial-scale=1"])
        tag("title") {
          (problems.isEmpty ? "" : ErrorTexts.titlePrefix(language)) + (step.map { "\($0) – " } ?? "") + title
        }
        tag("link", ["rel": "stylesheet", "href": request.href(Stylesheet.path)])
        tag("link", ["rel": "icon", "href": Icon.address])
      }
      tag("body", ["class": isWide ? "wide" : nil]) {
        tag("a", ["class": "skip", "href": "#content"]) { FrameTexts.skip(language) }
        header
        tag("main", ["id": "content"]) {
          if let back { tag("p", ["class": "back"]) { tag("a", ["href": back.href]) { back.words } } }
          if let step { tag("p", ["class": "step"]) { step } }
          ErrorSummary(problems).html(request)
          if let heading { tag("h1") { heading } }
          content
        }
        footer
      }
    }
  }

  private var isStaff: Bool { request.face.cookie == .staff }

  @HTMLBuilder private var header: [HTML] {
    tag("header") {
      if request.environment.settings.isDemo { tag("p", ["class": "demo"]) { FrameTexts.demo(language) } }
      if isStaff {
        if !menu.isEmpty { staffMenu }
      } else {
        tag("a", ["class": "exit", "href": request.href("/weg"), "rel": "nofollow noreferrer"]) {
          FrameTexts.quickExit(language)
        }
      }
    }
  }

  private var staffMenu: HTML {
    tag("nav", ["aria-label": FrameTexts.work(language)]) {
      tag("ul", ["class": "menu"]) {
        for link in menu { tag("li") { tag("a", ["href": link.href]) { link.words } } }
        tag("li") {
          tag("form", ["method": "post", "action": request.href("/uitloggen")]) {
            FormParts.token(request, form: "/uitloggen")
            FormParts.button(FrameTexts.signOut(language), style: "plain")
          }
        }
      }
    }
  }

  @HTMLBuilder private var footer: [HTML] {
    tag("footer") {
      tag("nav", ["aria-label": FrameTexts.languages(language)]) {
        tag("ul", ["class": "languages"]) {
          for other in LanguageChoice.offered(isStaff: isStaff) where other != language {
            tag("li") {
              tag(
                "a",
                [
                  "href": LanguageChoice.href(other, from: request), "lang": other.tag, "hreflang": other.tag,
                  "dir": other.direction,
                ]
              ) { other.ownName }
            }
          }
        }
      }
      tag("p") {
        tag("a", ["href": request.href("/privacy")]) { FrameTexts.privacy(language) }
        " "
        tag("a", ["href": request.href("/toegankelijkheid")]) { FrameTexts.accessibility(language) }
      }
    }
  }
}
