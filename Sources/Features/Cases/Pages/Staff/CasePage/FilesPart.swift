import HTML
import Texts

/// The files that came along, each to be kept by the browser, never shown inside the page.
struct FilesPart {
  let view: CaseView
  let context: PageContext

  @HTMLBuilder var content: [HTML] {
    if !view.files.isEmpty {
      tag("h2") { CasePageTexts.files(context.language) }
      tag("p", ["class": "hint"]) { CasePageTexts.fileHint(context.language) }
      tag("ul") { for number in view.files { item(number) } }
    }
  }

  private func item(_ number: Int) -> HTML {
    tag("li") {
      tag("a", ["href": context.href("/werk/\(view.id)/bestand/\(number)"), "download": ""]) {
        CasePageTexts.file(context.language, ["number": "\(number)"])
      }
    }
  }
}
