import Cases
import Core

/// Composes what a made-up student typed.
struct DemoStory {
  let traits: DemoTraits
  let company: (name: String, place: String)
  /// Which of the fragments of a deed is told.
  let fragment: Int

  func content(excludedName: String?, chance: inout DemoChance) -> ReportContent {
    let person = DemoNames.person(&chance)
    let isKnown = traits.mode != .anonymous
    return ReportContent(
      story: story(excludedName: excludedName, &chance),
      companyName: company.name, companyPlace: company.place, when: chance.pick(DemoNames.moments),
      name: isKnown ? person.name : "", contact: isKnown ? person.contact : "",
      namedPeople: excludedName ?? "")
  }

  private func story(excludedName: String?, _ chance: inout DemoChance) -> String {
    let named = excludedName.map { ["Mijn begeleider \($0) weet ervan en doet niks."] } ?? []
    if excludedName == nil, chance.percent(7) { return foreign(&chance) }
    let opening = chance.pick(StoryOpenings.table[traits.phase.rawValue])
    let deeds = traits.conducts.map { deed(of: $0) }
    var parts = [opening] + deeds + named + [chance.pick(StoryEndings.table[traits.phase.group.rawValue])]
    if chance.percent(45) { parts.append(chance.pick(StoryEndings.table["any"])) }
    return placed(parts.joined(separator: chance.percent(30) ? "\n\n" : " "))
  }

  private func deed(of conduct: Conduct) -> String {
    let told = StoryDeeds.table[conduct.rawValue]
    return told[fragment % told.count]
  }

  private func foreign(_ chance: inout DemoChance) -> String {
    let language = chance.pick(weighted: [("english", 5), ("turkish", 2), ("arabic", 2)])
    return placed(chance.pick(StoryEndings.foreign[language]))
  }

  private func placed(_ text: String) -> String { text.replacing("@", with: company.name) }
}
