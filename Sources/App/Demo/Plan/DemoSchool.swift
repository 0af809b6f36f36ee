package import Core
package import Organisations

/// A made-up school. The same for every seed.
package struct DemoSchool: Sendable, Hashable {
  package let slug: String
  package let name: String
  package let phone: String
  package let terms: Terms
  package let members: [DemoMember]
  package var kind = OrganisationKind.school

  /// Where a report goes that nobody at these schools answers.
  package static let bureau = DemoSchool(
    slug: "bureau-midden", name: "Antidiscriminatiebureau Midden", phone: "030 000 00 30", terms: .national,
    members: [
      DemoMember(.consultant, "Nadia Bouzid", "nadia@bureaumidden.example", "rood potlood op de tafel"),
      DemoMember(.administrator, "Hugo Prins", "hugo@bureaumidden.example", "groene lamp bij de trap"),
    ], kind: .bureau)

  /// Stands for the bureau in the plan; the database gives another.
  package static let bureauStandIn = ID<Organisation>(using: .seeded(0xB0_0EAD))

  package static let all = [canal, forest]

  private static let canal = DemoSchool(
    slug: "de-vaart", name: "ROC De Vaart", phone: "030 000 00 10", terms: .national,
    members: [
      DemoMember(.deskOwner, "Samira el Idrissi", "samira@devaart.example", "kraanvogel boven de sluis"),
      DemoMember(
        .coordinator, "Jeroen Bakker", "jeroen@devaart.example", "drie fietsen tegen het hek", delay: 2),
      DemoMember(.supervisor, "Anouk de Wit", "anouk@devaart.example", "thee met twee klontjes"),
      DemoMember(.supervisor, "Ruben Visser", "ruben@devaart.example", "regenlaarzen in de gang"),
      DemoMember(.confidentialAdviser, "Fatma Yilmaz", "fatma@devaart.example", "stille kamer met planten"),
      DemoMember(.administrator, "Peter Smit", "peter@devaart.example", "sleutelbos aan het haakje"),
      DemoMember(.overseer, "Ingrid Postma", "ingrid@devaart.example", "witte stoel in de hal"),
    ])

  private static let forest = DemoSchool(
    slug: "oosterlicht", name: "Vakcollege Oosterlicht", phone: "053 000 00 20", terms: fast,
    members: [
      DemoMember(.deskOwner, "Marloes Hendriks", "marloes@oosterlicht.example", "zeven eiken langs de weg"),
      DemoMember(
        .coordinator, "Dennis Pinas", "dennis@oosterlicht.example", "koffie voor de eerste bel", delay: 6),
      DemoMember(.supervisor, "Esra Demir", "esra@oosterlicht.example", "oranje sjaal op de kapstok"),
      DemoMember(.supervisor, "Tom Jansen", "tom@oosterlicht.example", "hamer naast de werkbank"),
      DemoMember(.confidentialAdviser, "Joke van Dam", "joke@oosterlicht.example", "lamp bij het lage raam"),
      DemoMember(.administrator, "Kevin Chen", "kevin@oosterlicht.example", "blauwe map derde plank"),
      DemoMember(.overseer, "Wim Dekkers", "wim@oosterlicht.example", "grijze jas aan de deur"),
    ])

  private static var fast: Terms {
    var terms = Terms.national
    terms.recognition = 1
    terms.plan = 8
    return terms
  }
}

extension DemoSchool {
  func members(_ role: Role) -> [DemoMember] { members.filter { $0.role == role } }
}
