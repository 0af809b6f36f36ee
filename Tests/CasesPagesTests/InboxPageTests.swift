import Core
import Testing

@testable import Cases

@Suite("The list of cases") struct InboxPageTests {
  private func line(_ number: UInt64, due: Int?, canTake: Bool = false) -> InboxLine {
    InboxLine(
      id: ID(using: .seeded(number)), phase: .interview, state: .received, age: 1,
      next: due.map { (.recognition, Sample.monday.day.adding(days: $0)) }, lastSender: .student,
      consents: [.companyWithName], ownerName: nil, canTake: canTake)
  }

  private func page(_ lines: [InboxLine], next: String? = nil) -> String {
    let view = InboxView(
      tab: .team, counts: [(.mine, 3), (.team, 25), (.late, 1)], lines: lines, today: Sample.monday.day,
      next: next)
    return InboxPage(view: view, context: Sample.context()).content.markup
  }

  @Test("has a tab with its number for each list, and says which one is open") func tabs() {
    let markup = page([])
    #expect(markup.contains("<a href=\"/werk?lijst=mijn\">Mijn dossiers (3)</a>"))
    #expect(markup.contains("<a href=\"/werk?lijst=team\" aria-current=\"page\">Mijn team (25)</a>"))
    #expect(!markup.contains("lijst=vrij"))
    #expect(markup.contains("Hier staat nu geen dossier."))
  }

  @Test("shows of a case its neutral name, its clock and its consents in words") func card() {
    let markup = page([line(1, due: -1)])
    #expect(markup.contains(">\(CaseLabel.of(ID(using: .seeded(1))))</a>"))
    #expect(markup.contains("te laat"))
    #expect(markup.contains("bedrijf, met naam"))
    #expect(markup.contains("1 werkdag<"))
    #expect(!markup.contains("take_over"))
  }

  @Test("lets those who may take a case do so from the list") func take() {
    let markup = page([line(1, due: 0, canTake: true)])
    #expect(markup.contains("/take_over\">Neem over<span class=\"hidden\">"))
    #expect(markup.contains("/assign\">Wijs toe"))
  }

  @Test("leads on only when there is more") func paging() {
    #expect(!page([line(1, due: nil)]).contains("rel=\"next\""))
    #expect(
      page([line(1, due: nil)], next: "abc").contains("href=\"/werk?lijst=team&amp;vanaf=abc\" rel=\"next\""))
  }
}
