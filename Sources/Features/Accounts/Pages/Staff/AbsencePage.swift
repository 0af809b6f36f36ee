import Core
import HTML
import HTTPTypes
import Organisations
import Storage
import Texts
import Web

/// `/werk/afwezig`: a member tells to be away, so that nobody waits for them.
enum AbsencePage {
  static let path = "/werk/afwezig"

  static let routes = [
    Route.staff(.get, path, needs: .useAccount) { try await page($0) },
    Route.staff(.post, path, needs: .useAccount, handle: tell),
  ]

  private static func page(_ request: StaffRequest, problems: [FieldProblem] = []) async throws -> Reply {
    let (viewer, language, today) = (request.viewer, request.language, request.environment.clock.today)
    let known = try await request.environment.database.read {
      try PresenceStore.presence(of: viewer.id, in: viewer.organisation, on: $0)
    }
    let form = request.web.form
    let isTyped = form.has("from")
    return request.frame(AbsenceTexts.title(language), problems: problems).reply {
      if request.web.query.has("bewaard") {
        tag("p", ["class": "good", "role": "status"]) { state(known, today, language) }
      } else {
        tag("p") { state(known, today, language) }
      }
      tag("p") { AbsenceTexts.explanation(language) }
      tag("form", ["method": "post", "action": request.href(path), "novalidate": ""]) {
        FormParts.token(request.web, form: path)
        Field("from", AbsenceTexts.from, hint: AbsenceTexts.dayHint, in: request.web, problems: problems)
          .line(isTyped ? form.text("from") : known?.absentFrom?.description ?? "", type: "date")
        Field("until", AbsenceTexts.until, hint: AbsenceTexts.emptyHint, in: request.web, problems: problems)
          .line(isTyped ? form.text("until") : known?.absentUntil?.description ?? "", type: "date")
        FormParts.button(AbsenceTexts.save(language))
      }
    }
  }

  private static func state(_ known: Presence?, _ today: Day, _ language: Language) -> String {
    guard let known, let from = known.absentFrom, known.absentUntil.map({ $0 >= today }) ?? true else {
      return AbsenceTexts.present(language)
    }
    guard let until = known.absentUntil else {
      return AbsenceTexts.awaySince(language, ["from": from.written(language)])
    }
    return AbsenceTexts.away(language, ["from": from.written(language), "until": until.written(language)])
  }

  private static func tell(_ request: StaffRequest) async throws -> Reply {
    let (form, viewer) = (request.web.form, request.viewer)
    if let problem = request.web.tokenProblem() { return try await page(request, problems: [problem]) }
    let (from, until) = (Day(form.text("from")), Day(form.text("until")))
    var problems: [FieldProblem] = []
    if from == nil, !form.text("from").isEmpty || until != nil {
      problems.append(FieldProblem("from", AbsenceTexts.wrongDay))
    }
    if until == nil, !form.text("until").isEmpty {
      problems.append(FieldProblem("until", AbsenceTexts.wrongDay))
    }
    if let from, let until, until < from { problems.append(FieldProblem("until", AbsenceTexts.reversed)) }
    guard problems.isEmpty else { return try await page(request, problems: problems) }
    try await request.environment.database.write {
      try PresenceStore.tell(
        absentFrom: from, until: until, of: viewer.id, in: viewer.organisation, on: $0)
    }
    return .redirect(request.href("\(path)?bewaard=ja"))
  }
}

/// The words about being away.
enum AbsenceTexts {
  static let title = Text("absence.title", nl: "Ik ben er niet", en: "I am away")
  static let explanation = Text(
    "absence.explanation",
    nl:
      "Als je er niet bent, gaan je dossiers naar een collega voordat een toezegging verloopt. De student ziet dat iemand anders verdergaat. Laat beide dagen leeg als je er bent.",
    en:
      "While you are away, your cases go to a colleague before a promise runs out. The student sees that somebody else goes on. Leave both days empty when you are here."
  )
  static let present = Text(
    "absence.present", nl: "Je staat nu als aanwezig.", en: "You are shown as present.")
  static let away = Text(
    "absence.away", nl: "Je bent er niet van {from} tot en met {until}.",
    en: "You are away from {from} up to and including {until}.")
  static let awaySince = Text(
    "absence.awaySince", nl: "Je bent er niet vanaf {from}.", en: "You are away from {from} on.")
  static let from = Text("absence.from", nl: "Eerste dag", en: "First day")
  static let until = Text("absence.until", nl: "Laatste dag", en: "Last day")
  static let dayHint = Text("absence.dayHint", nl: "Bijvoorbeeld 2027-03-12", en: "For example 2027-03-12")
  static let emptyHint = Text(
    "absence.emptyHint", nl: "Leeg als je het nog niet weet.", en: "Empty if you do not know yet.")
  static let save = Text("absence.save", nl: "Bewaar", en: "Save")
  static let wrongDay = Text(
    "absence.wrongDay", nl: "Dit is geen dag. Kies een dag, bijvoorbeeld 2027-03-12.",
    en: "This is no day. Choose a day, for example 2027-03-12.")
  static let reversed = Text(
    "absence.reversed", nl: "De laatste dag ligt voor de eerste. Kies een latere dag.",
    en: "The last day lies before the first. Choose a later day.")

  static let all = [
    title, explanation, present, away, awaySince, from, until, dayHint, emptyHint, save, wrongDay, reversed,
  ]
}
