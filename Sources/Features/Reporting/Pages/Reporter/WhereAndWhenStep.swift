import Core
import HTML
import Texts
import Web

extension FormStep {
  /// The company, the time, and files.
  static let whereAndWhen = FormStep(
    number: 3, heading: WhereAndWhenTexts.heading, takesFiles: true,
    content: { view in
      let language = view.request.language
      return fragment {
        company(view)
        Field(
          "when", WhereAndWhenTexts.when, hint: WhereAndWhenTexts.whenHint, in: view.request,
          problems: view.problems
        )
        .line(view.draft.when)
        if view.fileCount > 0 { files(view) }
        Field(
          "files", WhereAndWhenTexts.files, hint: WhereAndWhenTexts.filesHint, in: view.request,
          problems: view.problems
        )
        .files(accept: "image/jpeg,image/png,image/webp,application/pdf")
      }
    },
    read: { form, draft in
      draft.companyAnswer = form.code("companyAnswer") ?? .typed
      draft.companyName = form.text("companyName")
      draft.companyPlace = form.text("companyPlace")
      draft.company = ID(form.text("company"))
      draft.when = form.text("when")
    },
    problems: { draft in
      [
        FieldLimits.problem("companyName", draft.companyName, limit: FieldLimits.line),
        FieldLimits.problem("companyPlace", draft.companyPlace, limit: FieldLimits.line),
        FieldLimits.problem("when", draft.when, limit: FieldLimits.line),
      ].compactMap(\.self)
    })

  private static func company(_ view: View) -> HTML {
    let language = view.request.language
    return fragment {
      Field(
        "companyName", WhereAndWhenTexts.company, hint: WhereAndWhenTexts.companyHint, in: view.request,
        problems: view.problems
      )
      .line(view.draft.companyName)
      Field("companyPlace", WhereAndWhenTexts.place, in: view.request, problems: view.problems)
        .line(view.draft.companyPlace)
      FormParts.button(WhereAndWhenTexts.search(language), name: "go", value: "search", style: "second")
      if view.nothingFound { tag("p", ["role": "status"]) { WhereAndWhenTexts.nothingFound(language) } }
      if !view.matches.isEmpty {
        Field("company", WhereAndWhenTexts.matches, in: view.request).oneOf(
          view.matches.map { Option($0.id.text, "\($0.name), \($0.place)") }
            + [Option("", WhereAndWhenTexts.notListed(language))],
          chosen: view.draft.company?.text ?? "")
      }
      Field("companyAnswer", WhereAndWhenTexts.ratherNot, in: view.request)
        .tick(isChosen: view.draft.companyAnswer == .ratherNot, value: Draft.CompanyAnswer.ratherNot.rawValue)
    }
  }

  private static func files(_ view: View) -> HTML {
    let language = view.request.language
    return tag("div", ["class": "field"]) {
      tag("p") { WhereAndWhenTexts.fileCount(language, ["count": "\(view.fileCount)"]) }
      FormParts.button(
        WhereAndWhenTexts.removeFiles(language), name: "go", value: "removeFiles", style: "second")
    }
  }
}
