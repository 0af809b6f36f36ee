import Testing

@Suite("The house") struct HouseTests {
  @Test("every import is declared in the manifest") func declared() {
    report(ImportRules.undeclared(in: Project.sources + Project.tests, Project.house))
  }

  @Test("imports go down, or left on the same floor") func downward() {
    report(ImportRules.upward(in: Project.sources, Project.house))
    report(ImportRules.upwardInManifest(Project.house))
  }

  @Test("the map shows every room") func map() {
    #expect(Project.house.places.count > 15)
    report(ImportRules.offTheMap(Project.house))
  }

  @Test("rules import nothing that touches the world, stores nothing of the web") func shelves() {
    report(ImportRules.closedToShelf(in: Project.sources))
  }

  @Test("a lower shelf names no type of a higher one") func higherShelf() {
    report(ShelfRules.higherTypes(in: Project.sources))
  }

  @Test("no banned words") func bannedWords() {
    report(BannedWords.found(in: Project.sources))
  }

  @Test("files, functions and lines keep their size") func size() {
    report(SizeRules.tooLong(in: Project.sources + Project.tests))
    #expect(SizeRules.median(of: Project.sources) <= 100)
  }
}

/// Each complaint as an issue of its own, so that all show at once.
func report(_ complaints: [Complaint]) {
  for complaint in complaints { Issue.record("\(complaint)") }
}
