import Core
import HTML
import Organisations
import Texts
import Web

/// Asks who outside the school may look when nobody there answers. Nobody, unless the student says so.
struct OutsideField {
  static let name = "outside"
  static let nobodyCode = "nobody"

  let bureaus: [SchoolInfo.Bureau]
  let chosen: ID<Organisation>?

  /// Nothing where there is nobody to choose.
  func html(_ request: WebRequest, problems: [FieldProblem] = []) -> HTML {
    guard !bureaus.isEmpty else { return .empty }
    let language = request.language
    let options =
      bureaus.map { Option($0.id.text, $0.name) } + [Option(Self.nobodyCode, Self.nobody(language))]
    return Field(Self.name, Self.question, hint: Self.hint, in: request, problems: problems)
      .oneOf(
        options,
        chosen: request.form.has(Self.name) ? request.form.text(Self.name) : chosen?.text ?? Self.nobodyCode)
  }

  static let question = Text(
    "form.outside.question", nl: "Wie mag meekijken als de school niet antwoordt?",
    en: "Who may look if the school does not answer?")
  static let hint = Text(
    "form.outside.hint",
    nl:
      "Blijft het stil op school, ook na herinneringen? Dan leest dit bureau je melding ook. Eerder niet. Je ziet het als dat gebeurt.",
    en:
      "Does the school stay silent, even after reminders? Then this bureau reads your report too. Not before. You see it when that happens."
  )
  static let nobody = Text("form.outside.nobody", nl: "Niemand", en: "Nobody")

  static let all = [question, hint, nobody]
}
