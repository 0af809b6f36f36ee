import Testing

@Suite("The documents") struct DocumentTests {
  static let documents =
    (Project.files(under: "docs", ending: ".md")
    + ["README.md", "STYLE.md", "CONTRIBUTING.md", "SECURITY.md"].filter(Project.exists))
    .map { SourceFile(path: $0, text: Project.text($0) ?? "") }

  @Test("name only files that exist") func paths() {
    #expect(Self.documents.count > 8)
    for document in Self.documents {
      report(DocumentRules.missingPaths(in: document, exists: Project.exists))
      report(DocumentRules.deadLinks(in: document, exists: Project.exists))
    }
  }

  @Test("the index of decisions is complete") func decisions() throws {
    let path = "docs/decisions/README.md"
    let index = SourceFile(path: path, text: try #require(Project.text(path)))
    report(
      DocumentRules.unlistedDecisions(Project.files(under: "docs/decisions", ending: ".md"), index: index))
  }

  @Test("the glossary knows the types of the domain") func glossary() throws {
    let terms = GlossaryRules.terms(in: try #require(Project.text("docs/glossary.md")))
    #expect(terms.isSuperset(of: ["Report", "Case", "Promise", "Consent", "ConfidentialAdviser"]))
    report(GlossaryRules.unknownTypes(in: Project.sources, terms: terms))
  }
}
