import Cases
import Companies
import Core
import Organisations

/// Makes one report of the plan. Depends on the seed, its number and the last day only.
struct DemoReportMaker {
  let seed: UInt64
  let number: Int
  let until: Day
  let companies: [Company]
  /// Which of ``DemoSchool/all`` every report is of; nil for both.
  var onlySchool: Int?

  func make() throws(DemoFault) -> DemoReport {
    var chance = DemoChance(seed: seed, stream: number * 2)
    let fate = DemoFate(number: number, chance: &chance)
    let fragment = chance.between(0...5)
    let traits = DemoTraits(target: fate.target, fragment: fragment, chance: &chance)
    // The first of each state are of the first school: their codes are printed.
    let drawn = fate.target != nil ? number % 2 : chance.between(0...1)
    let school = onlySchool ?? drawn
    let excluded = excludedMember(of: DemoSchool.all[school], traits, &chance)
    let company = company(&chance)
    let story = DemoStory(
      traits: traits, company: (Self.spoken(company.name), company.place), fragment: fragment)
    let content = story.content(excludedName: excluded?.name, chance: &chance)
    let history = try history(fate, traits: traits, school: DemoSchool.all[school], excluded: excluded)
    return DemoReport(
      school: school, team: traits.team, content: content,
      answers: CodedAnswers(
        phase: traits.phase, conducts: traits.conducts, reasons: traits.reasons,
        companyId: chance.percent(75) ? company.id.text : nil,
        wishes: Wish.allCases.filter(traits.wishes.contains),
        contactMode: traits.mode, isSynthetic: true),
      steps: history.steps, state: history.situation.state)
  }

  /// As people say it, without the form of the firm.
  private static func spoken(_ name: String) -> String {
    name.replacing(" B.V.", with: "").replacing(" V.O.F.", with: "")
  }

  /// Some companies are named much more often than others.
  private func company(_ chance: inout DemoChance) -> Company {
    let reach = chance.pick(weighted: [(9, 30), (39, 50), (companies.count - 1, 20)])
    return companies[chance.between(0...reach)]
  }

  /// Plays with one age after the other, and then with other luck, until the case is in the wanted state.
  private func history(
    _ fate: DemoFate, traits: DemoTraits, school: DemoSchool, excluded: DemoMember?
  ) throws(DemoFault) -> DemoHistory {
    var last: DemoHistory?
    let tries = (0..<4).flatMap { luck in fate.ages.map { (age: $0, luck: luck) } }
    for (age, luck) in tries {
      let chance = DemoChance(seed: seed, stream: number * 2 + 1 + luck * 10_000)
      var history = DemoHistory(
        traits: traits, school: school, excluded: excluded, sent: until.adding(days: -age), until: until,
        chance: chance)
      try history.play()
      last = history
      if fate.target == nil || history.situation.state == fate.target { break }
    }
    guard let last else { preconditionFailure("a fate has at least one age") }
    return last
  }

  /// A supervisor whom the student names, now and then; they may not see the report.
  private func excludedMember(
    of school: DemoSchool, _ traits: DemoTraits, _ chance: inout DemoChance
  ) -> DemoMember? {
    let isNamed = traits.conducts.contains(.notBelieved) ? chance.percent(60) : chance.percent(4)
    return isNamed ? chance.pick(school.members(.supervisor)) : nil
  }
}
