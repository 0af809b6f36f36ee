package import HTML

/// Questions with their answers, each with a link to change it.
package struct SummaryList: Sendable {
  package struct Line: Sendable {
    package let question: String
    /// The answer; each element is a paragraph.
    package let answer: [String]
    package let changeHref: String?

    package init(_ question: String, _ answer: [String], changeHref: String? = nil) {
      self.question = question
      self.answer = answer
      self.changeHref = changeHref
    }
  }

  package let lines: [Line]
  package let changeWord: String

  package init(_ lines: [Line], changeWord: String = "") {
    self.lines = lines
    self.changeWord = changeWord
  }

  package var html: HTML {
    tag("dl", ["class": "answers"]) {
      for line in lines {
        tag("div") {
          tag("dt") { line.question }
          tag("dd") {
            for words in line.answer { tag("p", ["dir": "auto", "class": "words"]) { words } }
            if let href = line.changeHref {
              tag("a", ["href": href]) {
                changeWord
                tag("span", ["class": "hidden"]) { " \(line.question)" }
              }
            }
          }
        }
      }
    }
  }
}
