import Accounts
import Core
import HTML
import HTTPTypes
import Organisations
import Storage
import Texts
import Web

/// `/werk/praktijktests/{campaign}/functies`: who does what, and what one person combines.
enum FunctionsPage {
  static let part = "functies"

  static let routes = [
    Route.campaign(.get, part) { page($0) },
    Route.campaign(.post, part, handle: change),
  ]

  private static func page(
    _ request: CampaignRequest, refusal: CampaignRefusal? = nil, problems: [FieldProblem] = []
  ) -> Reply {
    let (language, opened) = (request.language, request.opened)
    let frame = request.frame(FunctionsTexts.title(language), problems: problems)
    return frame.reply(status: refusal == nil ? nil : .conflict) {
      if let refusal { RefusalBox(refusal).html(language) }
      tag("p") { FunctionsTexts.explanation(language) }
      for function in CampaignFunction.allCases { section(function, request) }
      CombinedPart(opened: opened).html(language)
      if mayChange(opened) { giveForm(request, problems) }
    }
  }

  private static func mayChange(_ opened: OpenedCampaign) -> Bool {
    !opened.own.isDisjoint(with: [.designer, .approver]) && opened.campaign.state != .purged
  }

  private static func section(_ function: CampaignFunction, _ request: CampaignRequest) -> HTML {
    let (language, opened) = (request.language, request.opened)
    let holders = opened.holders.filter { $0.function == function && $0.isHeld }
    return fragment {
      tag("h2") { function.label(language) }
      tag("p", ["class": "hint"]) { function.task(language) }
      if holders.count < function.needed {
        tag("p") { tag("span", ["class": "chip over"]) { FunctionsTexts.tooFew(language) } }
      }
      tag("ul", ["class": "actions"]) {
        for holder in holders {
          tag("li") {
            tag("span", ["dir": "auto"]) { opened.name(of: holder.member) ?? "" }
            if mayChange(opened) { takeForm(holder, request) }
          }
        }
      }
    }
  }

  private static func takeForm(_ holder: CampaignFunctionHolder, _ request: CampaignRequest) -> HTML {
    let (language, action) = (request.language, request.address(part))
    return tag("form", ["method": "post", "action": request.href(action)]) {
      FormParts.token(request.web, form: action)
      tag("input", ["type": "hidden", "name": "function", "value": holder.function.rawValue])
      tag("input", ["type": "hidden", "name": "member", "value": holder.member.text])
      tag("button", ["type": "submit", "class": "plain", "name": "take", "value": "ja"]) {
        FunctionsTexts.take(language)
        tag("span", ["class": "hidden"]) {
          " \(request.opened.name(of: holder.member) ?? "") \(holder.function.label(language))"
        }
      }
    }
  }

  private static func giveForm(_ request: CampaignRequest, _ problems: [FieldProblem]) -> HTML {
    let (language, web, action) = (request.language, request.web, request.address(part))
    let people = request.opened.members.filter {
      !$0.isDisabled && $0.role.permissions.contains(.workOnPracticeTests)
    }
    return fragment {
      tag("h2") { FunctionsTexts.give(language) }
      tag("form", ["method": "post", "action": request.href(action), "novalidate": ""]) {
        FormParts.token(web, form: action)
        Field("member", FunctionsTexts.who, in: web, problems: problems)
          .oneOf(people.map { Option($0.id.text, $0.name) }, chosen: web.form.text("member"))
        Field("function", FunctionsTexts.function, in: web, problems: problems).oneOf(
          CampaignFunction.allCases.map { Option($0.rawValue, $0.label(language)) },
          chosen: web.form.text("function"))
        FormParts.button(FunctionsTexts.give(language))
      }
    }
  }

  private static func change(_ request: CampaignRequest) async throws -> Reply {
    let form = request.web.form
    if let problem = request.web.tokenProblem() { return page(request, problems: [problem]) }
    let member = request.opened.members.first {
      $0.id.text == form.text("member") && !$0.isDisabled
        && $0.role.permissions.contains(.workOnPracticeTests)
    }
    let function = form.code("function", as: CampaignFunction.self)
    var problems: [FieldProblem] = []
    let isTaking = form.has("take")
    if member == nil, !isTaking { problems.append(FieldProblem("member", FunctionsTexts.memberMissing)) }
    if function == nil { problems.append(FieldProblem("function", FunctionsTexts.functionMissing)) }
    guard problems.isEmpty, let function, let id = member?.id ?? ID<Member>(form.text("member")) else {
      return page(request, problems: problems)
    }
    let (viewer, keys, now) = (request.viewer, request.keys, request.now)
    let refusal = try await request.change { opened, connection -> CampaignRefusal? in
      let functions = CampaignFunctions(keys: keys)
      if isTaking {
        return try functions.take(
          function, from: id, in: opened.campaign, by: viewer, at: now, on: connection)
      }
      guard let member else { return nil }
      return try functions.give(
        function, to: member, in: opened.campaign, by: viewer, at: now, on: connection)
    }
    if let refusal { return page(request, refusal: refusal) }
    return .redirect(request.href(request.address(part)))
  }
}

/// What one person combines, as the report will say it.
private struct CombinedPart {
  let opened: OpenedCampaign

  func html(_ language: Language) -> HTML? {
    let people = opened.members.compactMap { member -> (String, Set<CampaignFunction>)? in
      let combined = CampaignFunctionRules.combined(opened.holders.everHeld(by: member.id))
      return combined.isEmpty ? nil : (member.name, combined)
    }
    guard !people.isEmpty else { return nil }
    return tag("div", ["class": "warn"]) {
      tag("p") { FunctionsTexts.combined(language) }
      tag("ul") {
        for (name, functions) in people {
          tag("li") {
            tag("span", ["dir": "auto"]) { name }
            ": "
            CampaignFunction.allCases.filter(functions.contains).map { $0.label(language).lowercased() }
              .joined(separator: language.comma)
          }
        }
      }
    }
  }
}

/// The words of the page of functions.
enum FunctionsTexts {
  static let title = Text("practiceTests.functions.title", nl: "Wie doet wat", en: "Who does what")
  static let explanation = Text(
    "practiceTests.functions.explanation",
    nl:
      "Wie verstuurt, beoordeelt niet. Wie goedkeurt, heeft niet ontworpen en niet geanalyseerd. Wie toezicht houdt, beslist niet mee. Een klein bureau mag andere taken combineren. Dat staat in het rapport.",
    en:
      "Who sends does not judge. Who approves did not design and did not analyse. Who watches over data takes no decisions. A small bureau may combine other functions. The report says so."
  )
  static let tooFew = Text("practiceTests.functions.tooFew", nl: "Nog te weinig", en: "Too few yet")
  static let take = Text(
    "practiceTests.functions.take", nl: "Neem deze taak af", en: "Take this function away")
  static let give = Text(
    "practiceTests.functions.give", nl: "Geef iemand een taak", en: "Give somebody a function")
  static let who = Text("practiceTests.functions.who", nl: "Wie", en: "Who")
  static let function = Text("practiceTests.functions.function", nl: "Taak", en: "Function")
  static let memberMissing = Text(
    "practiceTests.functions.memberMissing", nl: "Kies iemand.", en: "Choose somebody.")
  static let functionMissing = Text(
    "practiceTests.functions.functionMissing", nl: "Kies een taak.", en: "Choose a function.")
  static let combined = Text(
    "practiceTests.functions.combined", nl: "Deze mensen combineren taken. Dat komt in het rapport:",
    en: "These people combine functions. The report will say so:")

  static let all = [
    title, explanation, tooFew, take, give, who, function, memberMissing, functionMissing, combined,
  ]
}
