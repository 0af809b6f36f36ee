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
      tag("ul") { for file in view.files { item(file) } }
    }
  }

  private func item(_ file: CaseView.FileLine) -> HTML {
    tag("li") {
      tag("a", ["href": context.href("/werk/\(view.id)/bestand/\(file.number)"), "download": ""]) {
        CasePageTexts.file(
          context.language,
          ["number": "\(file.number)", "kind": file.kind, "size": "\(max(1, file.bytes / 1024))"])
      }
    }
  }
}
