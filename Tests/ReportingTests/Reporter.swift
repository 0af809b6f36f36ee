import Core
import Reporting
import TestSupport
import Web

/// A student at the form.
struct Reporter: Sendable {
  let school: TestSchool
  var visitor: Visitor

  init(_ school: TestSchool, network: String = "class") {
    self.school = school
    visitor = Visitor(school.server, network: network)
  }

  /// Words that may stand in the clear nowhere.
  static let canaries = [
    "Kanariegeel", "Papegaai BV", "Zwaluwstad", "Amina Roodborst", "amina@kaketoe.example",
    "seintje@kaketoe.example",
    "Pelikaan",
  ]

  /// Answers for each step, by field.
  static let answers: [Int: [String: [String]]] = [
    1: [
      "story": ["Ze zeiden Kanariegeel tegen mij."], "receiver": ["desk"], "namedStaff": ["meneer Pelikaan"],
    ],
    2: ["phase": ["interview"], "conducts": ["rejected_for_name"], "reasons": ["name"]],
    3: ["companyName": ["Papegaai BV"], "companyPlace": ["Zwaluwstad"], "when": ["vorige week"]],
    4: [
      "wishes": ["apology"], "contactMode": ["named"], "name": ["Amina Roodborst"],
      "contact": ["amina@kaketoe.example"],
      "alertAddress": ["seintje@kaketoe.example"], "consent-company_with_name": ["yes"],
    ],
  ]

  /// The first page of the form, long enough ago to be filled in.
  mutating func begin() async -> ShownPage {
    let page = await visitor.open("/f/1?s=\(TestSchool.slug)")
    school.server.clock.move(seconds: 5)
    return page
  }

  /// Goes through the form to the check page.
  mutating func fillIn(_ changes: [Int: [String: [String]]] = [:]) async -> ShownPage {
    var page = await begin()
    for step in 1...4 {
      let answers = (Self.answers[step] ?? [:]).merging(changes[step] ?? [:]) { $1 }
      page = await visitor.follow(await visitor.send(page, to: "/f/\(step)", answers))
    }
    return page
  }

  /// A short report: the story, and straight to the check page.
  mutating func tell(_ story: String = "Ze zeiden nee.", _ changes: [String: [String]] = [:]) async
    -> ShownPage
  {
    let first = await begin()
    let answers = ["story": [story]].merging(changes) { $1 }
    let page = await visitor.send(first, to: "/f/1", answers, button: ("go", "check"))
    return await visitor.follow(page)
  }

  /// Sends a short report.
  ///
  /// - Returns: the receipt page with its code; nil when there is none on the page.
  mutating func report(_ story: String = "Ze zeiden nee.") async -> (page: ShownPage, code: String?) {
    let check = await tell(story)
    let page = await visitor.send(check, to: "/f/5")
    return (page, page.code)
  }

  /// Somebody on another device, with the code.
  static func back(_ school: TestSchool, with code: String) async -> (reporter: Reporter, page: ShownPage) {
    var reporter = Reporter(school)
    let asked = await reporter.visitor.get("/c")
    let page = await reporter.visitor.follow(await reporter.visitor.send(asked, to: "/c", ["code": [code]]))
    return (reporter, page)
  }

  /// Goes to a page of the status side and sends its form.
  mutating func act(_ path: String, _ answers: [String: [String]] = [:]) async -> ShownPage {
    let page = await visitor.get(path)
    return await visitor.follow(await visitor.send(page, to: path, answers))
  }
}

extension ShownPage {
  /// The receipt code on the page.
  var code: String? { html.firstMatch(of: /<p class="code"[^>]*>([0-9 ]+)<\/p>/).map { String($0.output.1) } }

  /// The signed text on the page.
  var statement: String? { html.firstMatch(of: /(?s)<pre[^>]*>(.*?)<\/pre>/).map { String($0.output.1) } }
}
