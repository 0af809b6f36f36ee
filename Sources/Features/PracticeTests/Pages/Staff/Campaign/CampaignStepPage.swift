import Accounts
import Core
import HTML
import HTTPTypes
import Storage
import Texts
import Web

/// `/werk/praktijktests/{campaign}/stap/{step}`: what a step means and needs, and taking it.
enum CampaignStepPage {
  static func part(_ name: CampaignStepName) -> String { "stap/\(name.rawValue)" }

  static let routes = [
    Route.campaign(.get, "stap/{step}") { try await page($0) },
    Route.campaign(.post, "stap/{step}", handle: take),
  ]

  private static func step(_ request: CampaignRequest) throws(WebProblem) -> CampaignStep {
    guard let name = request.web.parameters["step"].flatMap(CampaignStepName.init(rawValue:)),
      let step = CampaignStep.named(name)
    else { throw .notFound }
    return step
  }

  private static func page(
    _ request: CampaignRequest, refusal: CampaignRefusal? = nil, problems: [FieldProblem] = []
  ) async throws -> Reply {
    let (step, language, keys, now) = (try step(request), request.language, request.keys, request.now)
    let campaign = request.campaign
    let needs: [(CampaignNeed, Bool)] = try await request.staff.environment.database.read { connection in
      try step.needs.map {
        ($0, try CampaignNeeds(keys: keys).isMet($0, in: campaign, at: now, on: connection))
      }
    }
    let action = request.address(part(step.name))
    let frame = request.frame(step.name.button(language), problems: problems)
    return frame.reply(status: refusal == nil ? nil : .conflict) {
      if let refusal { RefusalBox(refusal).html(language) }
      tag("p") { step.name.meaning(language) }
      if !needs.isEmpty { NeedsList(needs: needs).html(language) }
      tag("form", ["method": "post", "action": request.href(action), "novalidate": ""]) {
        FormParts.token(request.web, form: action)
        if step.asksReason {
          Field(
            "reason", CampaignStepTexts.reason, hint: CampaignStepTexts.reasonHint, in: request.web,
            problems: problems
          )
          .area(request.web.form.text("reason"), rows: 3)
        }
        FormParts.button(step.name.button(language))
      }
    }
  }

  private static func take(_ request: CampaignRequest) async throws -> Reply {
    let step = try step(request)
    if let problem = request.web.tokenProblem() { return try await page(request, problems: [problem]) }
    let reason = request.web.form.text("reason")
    guard reason.count <= CampaignStepTexts.reasonLimit else {
      return try await page(
        request,
        problems: [
          FieldProblem(
            "reason", CampaignStepTexts.reasonTooLong, ["limit": "\(CampaignStepTexts.reasonLimit)"])
        ])
    }
    if step.asksReason, reason.isEmpty {
      return try await page(request, problems: [FieldProblem("reason", CampaignRefusalTexts.reasonMissing)])
    }
    let (viewer, keys, now) = (request.viewer, request.keys, request.now)
    let refusal = try await request.change { opened, connection in
      try CampaignStore(keys: keys).take(
        step, in: opened.campaign, by: viewer, reason: reason, at: now, on: connection)
    }
    if let refusal { return try await page(request, refusal: refusal) }
    return .redirect(request.href(request.address()))
  }
}

/// What a step needs, and whether it is so: in words, not by colour alone.
struct NeedsList {
  let needs: [(need: CampaignNeed, isMet: Bool)]

  init(needs: [(CampaignNeed, Bool)]) { self.needs = needs.map { (need: $0.0, isMet: $0.1) } }

  func html(_ language: Language) -> HTML {
    fragment {
      tag("h2") { CampaignStepTexts.needs(language) }
      tag("ul") {
        for one in needs {
          tag("li") {
            tag("span", ["class": one.isMet ? "chip far" : "chip over"]) {
              (one.isMet ? CampaignStepTexts.met : CampaignStepTexts.unmet)(language)
            }
            " "
            one.need.label(language)
          }
        }
      }
    }
  }
}

/// The words of the page of a step.
enum CampaignStepTexts {
  static let reasonLimit = 1000

  static let needs = Text("practiceTests.steps.needs", nl: "Wat hiervoor nodig is", en: "What this needs")
  static let met = Text("practiceTests.steps.met", nl: "In orde", en: "In order")
  static let unmet = Text("practiceTests.steps.unmet", nl: "Nog niet", en: "Not yet")
  static let reason = Text("practiceTests.steps.reason", nl: "Waarom doe je dit?", en: "Why do you do this?")
  static let reasonHint = Text(
    "practiceTests.steps.reasonHint", nl: "Dit blijft in het logboek staan. Noem geen bedrijven of personen.",
    en: "This stays in the log. Name no companies or persons.")
  static let reasonTooLong = Text(
    "practiceTests.steps.reasonTooLong", nl: "Dit is te lang. Gebruik hoogstens {limit} tekens.",
    en: "This is too long. Use at most {limit} characters.")

  static let all =
    [needs, met, unmet, reason, reasonHint, reasonTooLong] + CampaignStepName.allCases.map(\.meaning)
}

extension CampaignStepName {
  /// What the step does, for who is about to take it.
  // The rows are the point.
  // swift-format-ignore
  var meaning: Text {
    switch self {
    case .discard: Text("practiceTests.meaning.discard", nl: "Het concept verdwijnt. De naam en het logboek blijven staan.", en: "The draft goes. Its name and its log stay.")
    case .register: Text("practiceTests.meaning.register", nl: "Het plan, de brieven en de namen liggen daarna vast. Het plan wijzigen kan alleen nog met een aanvulling. Die blijft altijd zichtbaar.", en: "The plan, the letters and the names are frozen from then on. The plan can only be changed by an amendment. That stays visible for ever.")
    case .schedule: Text("practiceTests.meaning.schedule", nl: "Elke brief heeft dan een vast moment. Er gaat nog niets weg.", en: "Each letter then has a fixed moment. Nothing goes out yet.")
    case .start: Text("practiceTests.meaning.start", nl: "Vanaf nu kunnen brieven weg, op hun moment.", en: "From now on letters can go out, at their moment.")
    case .stop: Text("practiceTests.meaning.stop", nl: "Er gaat niets meer weg, tot iemand de test weer laat doorgaan. Uitnodigingen blijf je afzeggen.", en: "Nothing goes out until somebody lets the test go on again. You go on declining invitations.")
    case .resume: Text("practiceTests.meaning.resume", nl: "Brieven kunnen weer weg.", en: "Letters can go out again.")
    case .close: Text("practiceTests.meaning.close", nl: "Er gaan geen brieven meer weg en er komen geen antwoorden meer bij.", en: "No more letters go out and no more answers come in.")
    case .finishCoding: Text("practiceTests.meaning.finishCoding", nl: "De oordelen over de antwoorden liggen daarna vast.", en: "The judgements of the answers are fixed from then on.")
    case .lock: Text("practiceTests.meaning.lock", nl: "Er kan niets meer veranderen. Pas dan mag iemand zien welke brief van welke groep was.", en: "Nothing can change any more. Only then anybody may see which letter was of which group.")
    case .analyse: Text("practiceTests.meaning.analyse", nl: "De tabellen liggen dan vast.", en: "The tables are then fixed.")
    case .approve: Text("practiceTests.meaning.approve", nl: "Je staat in voor het rapport.", en: "You answer for the report.")
    case .publish: Text("practiceTests.meaning.publish", nl: "Het rapport gaat naar buiten.", en: "The report goes out.")
    case .purge: Text("practiceTests.meaning.purge", nl: "De sleutel wordt vernietigd. Gegevens over bedrijven en hun antwoorden zijn dan voorgoed weg.", en: "The key is destroyed. Data about companies and their answers are then gone for good.")
    }
  }
}
