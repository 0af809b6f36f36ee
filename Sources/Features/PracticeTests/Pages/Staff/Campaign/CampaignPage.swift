import Accounts
import Core
import HTML
import HTTPTypes
import Storage
import Texts
import Web

/// `/werk/praktijktests/{campaign}`: where a campaign is, what comes next, and the ways to its parts.
enum CampaignPage {
  static let routes = [Route.campaign(.get) { try await page($0) }]

  /// - Parameter refusal: why the step was not taken that the viewer just asked for.
  static func page(_ request: CampaignRequest, refusal: CampaignRefusal? = nil) async throws -> Reply {
    let language = request.language
    var frame = request.staff.frame(
      request.campaign.title, back: (request.href(CampaignListPage.path), CampaignListTexts.title(language)))
    frame.title = request.campaign.title
    return frame.reply(status: refusal == nil ? .ok : .conflict) {
      if let refusal { RefusalBox(refusal).html(language) }
      CampaignStatePart(request: request).content
      tag("h2") { CampaignPageTexts.parts(language) }
      tag("ul", ["class": "actions"]) {
        for part in CampaignPart.all {
          tag("li") {
            tag("a", ["href": request.href(request.address(part.address))]) { part.words(language) }
          }
        }
      }
      CampaignStepsPart(request: request).content
    }
  }
}

/// A part of a campaign with a page of its own.
struct CampaignPart {
  /// What follows the address of the campaign.
  let address: String
  let words: Text

  static let all = [
    CampaignPart(address: FunctionsPage.part, words: FunctionsTexts.title),
    CampaignPart(address: CampaignLogPage.part, words: CampaignLogTexts.title),
  ]
}

/// Why something was not done, above the page on which it was asked for.
struct RefusalBox {
  let refusal: CampaignRefusal

  init(_ refusal: CampaignRefusal) { self.refusal = refusal }

  func html(_ language: Language) -> HTML {
    let words = refusal.words(language)
    return tag("div", ["class": "summary", "role": "alert"]) {
      tag("p") { words[0] }
      if words.count > 1 { tag("ul") { for line in words.dropFirst() { tag("li") { line } } } }
    }
  }
}

/// Where it is, and whether it was stopped.
private struct CampaignStatePart {
  let request: CampaignRequest

  @HTMLBuilder var content: [HTML] {
    let (campaign, language) = (request.campaign, request.language)
    if campaign.isStopped {
      tag("div", ["class": "late", "role": "status"]) { tag("p") { CampaignPageTexts.stopped(language) } }
    }
    tag("ol", ["class": "timeline"]) {
      for state in CampaignState.allCases {
        tag("li", ["class": state == campaign.state ? "now" : nil]) {
          if state == campaign.state {
            tag("strong", ["aria-current": "step"]) { state.label(language) }
            tag("p", ["class": "when"]) {
              CampaignWords.since(language, ["day": campaign.since.day.written(language)])
            }
          } else {
            state.label(language)
          }
        }
      }
    }
    tag("p") {
      request.opened.own.isEmpty
        ? CampaignPageTexts.noFunction(language)
        : CampaignPageTexts.functions(
          language,
          [
            "functions": CampaignFunction.allCases.filter(request.opened.own.contains)
              .map { $0.label(language).lowercased() }.joined(separator: language.comma)
          ])
    }
  }
}

/// What the viewer can do now.
private struct CampaignStepsPart {
  let request: CampaignRequest

  @HTMLBuilder var content: [HTML] {
    let steps = CampaignStep.open(to: request.opened.own, in: request.campaign)
    if !steps.isEmpty {
      tag("h2") { CampaignPageTexts.steps(request.language) }
      tag("ul", ["class": "actions"]) {
        for step in steps {
          tag("li") {
            tag("a", ["href": request.href(request.address(CampaignStepPage.part(step.name)))]) {
              step.name.button(request.language)
            }
          }
        }
      }
    }
  }
}

/// The words of the page of a campaign.
enum CampaignPageTexts {
  static let parts = Text("practiceTests.page.parts", nl: "Onderdelen", en: "Parts")
  static let steps = Text("practiceTests.page.steps", nl: "Wat je nu kunt doen", en: "What you can do now")
  static let stopped = Text(
    "practiceTests.page.stopped", nl: "De test is gestopt. Er gaat niets naar buiten.",
    en: "The test is stopped. Nothing goes out.")
  static let noFunction = Text(
    "practiceTests.page.noFunction", nl: "Je hebt in deze test geen taak.",
    en: "You have no function in this test.")
  static let functions = Text(
    "practiceTests.page.functions", nl: "Jouw taak in deze test: {functions}.",
    en: "Your function in this test: {functions}.")

  static let all = [parts, steps, stopped, noFunction, functions]
}
