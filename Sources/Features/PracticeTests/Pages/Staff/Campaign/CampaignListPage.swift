import Accounts
import Audit
import Core
import HTML
import HTTPTypes
import Organisations
import Storage
import Texts
import Vault
import Web

/// `/werk/praktijktests`: the campaigns of the viewer's bureau, and beginning one.
enum CampaignListPage {
  static let path = "/werk/praktijktests"

  /// The address of a campaign, or of a part of it.
  static func address(_ id: ID<Campaign>, _ part: String = "") -> String {
    "\(path)/\(id)\(part.isEmpty ? "" : "/")\(part)"
  }

  static let routes = [
    Route.staff(.get, path, needs: .workOnPracticeTests) { try await page($0) },
    Route.staff(.post, path, needs: .workOnPracticeTests, handle: begin),
  ]

  private static func page(_ request: StaffRequest, problems: [FieldProblem] = []) async throws -> Reply {
    let (organisation, keys, language) = (
      request.viewer.organisation, request.environment.keys, request.language
    )
    let campaigns = try await request.environment.database.read {
      try CampaignStore(keys: keys).campaigns(of: organisation, on: $0)
    }
    return request.frame(CampaignListTexts.title(language), problems: problems).reply {
      tag("p") { CampaignListTexts.explanation(language) }
      if campaigns.isEmpty { tag("p", ["class": "hint"]) { CampaignListTexts.empty(language) } }
      tag("ul", ["class": "cases"]) { for campaign in campaigns { item(campaign, request) } }
      tag("h2") { CampaignListTexts.begin(language) }
      tag("form", ["method": "post", "action": request.href(path), "novalidate": ""]) {
        FormParts.token(request.web, form: path)
        Field(
          "title", CampaignListTexts.name, hint: CampaignListTexts.nameHint, in: request.web,
          problems: problems
        ).line(request.web.form.text("title"))
        FormParts.button(CampaignListTexts.make(language))
      }
    }
  }

  private static func item(_ campaign: Campaign, _ request: StaffRequest) -> HTML {
    tag("li") {
      tag("h2") {
        tag("a", ["href": request.href(address(campaign.id)), "dir": "auto"]) { campaign.title }
      }
      tag("p") {
        tag("span", ["class": "label"]) { campaign.state.label(request.language) }
        if campaign.isStopped {
          " "
          tag("span", ["class": "chip over"]) { CampaignWords.stopped(request.language) }
        }
      }
      tag("p", ["class": "when"]) {
        CampaignWords.since(request.language, ["day": campaign.since.day.written(request.language)])
      }
    }
  }

  private static func begin(_ request: StaffRequest) async throws -> Reply {
    if let problem = request.web.tokenProblem() { return try await page(request, problems: [problem]) }
    let title = request.web.form.text("title")
    guard !title.isEmpty else {
      return try await page(request, problems: [FieldProblem("title", CampaignListTexts.nameMissing)])
    }
    guard title.count <= Campaign.titleLimit, !title.contains(where: \.isNewline) else {
      return try await page(
        request,
        problems: [
          FieldProblem("title", CampaignListTexts.nameTooLong, ["limit": "\(Campaign.titleLimit)"])
        ])
    }
    let (environment, viewer) = (request.environment, request.viewer)
    let (id, key) = (
      ID<Campaign>(using: environment.randomness), CampaignKey(using: environment.randomness)
    )
    let (now, keys) = (environment.clock.now(), environment.keys)
    try await environment.database.write { connection in
      try CampaignStore(keys: keys).create(title, id: id, key: key, by: viewer, at: now, on: connection)
      try CampaignAudit.note(.campaignActed, about: id, by: viewer, at: now, keys: keys, on: connection)
    }
    return .redirect(request.href(address(id)))
  }
}

/// The words of the list.
enum CampaignListTexts {
  static let title = Text("practiceTests.list.title", nl: "Praktijktests", en: "Practice tests")
  static let explanation = Text(
    "practiceTests.list.explanation",
    nl:
      "Met een praktijktest kijk je of bedrijven kandidaten gelijk behandelen. Het gaat over een sector of een gebied. Over één bedrijf zegt een test bijna nooit iets.",
    en:
      "A practice test shows whether companies treat candidates equally. It is about a sector or an area. About one company a test says almost nothing."
  )
  static let empty = Text(
    "practiceTests.list.empty", nl: "Er is nog geen praktijktest.", en: "There is no practice test yet.")
  static let begin = Text(
    "practiceTests.list.begin", nl: "Begin een praktijktest", en: "Begin a practice test")
  static let name = Text("practiceTests.list.name", nl: "Naam van de test", en: "Name of the test")
  static let nameHint = Text(
    "practiceTests.list.nameHint", nl: "Bijvoorbeeld: Bouw en techniek, regio Utrecht, voorjaar 2027",
    en: "For example: Building and technology, Utrecht region, spring 2027")
  static let nameMissing = Text(
    "practiceTests.list.nameMissing", nl: "Geef de test een naam.", en: "Give the test a name.")
  static let nameTooLong = Text(
    "practiceTests.list.nameTooLong",
    nl: "Deze naam is te lang. Gebruik één regel van hoogstens {limit} tekens.",
    en: "This name is too long. Use one line of at most {limit} characters.")
  static let make = Text("practiceTests.list.make", nl: "Begin", en: "Begin")

  static let all = [title, explanation, empty, begin, name, nameHint, nameMissing, nameTooLong, make]
}
