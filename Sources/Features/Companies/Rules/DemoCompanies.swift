import Core

/// Made-up companies for the demo: no name, number or branch is a real one. The towns are real.
package enum DemoCompanies {
  /// The same seed gives the same companies; each has one to three branches, in different towns.
  ///
  /// Numbers begin with 99 and 9999: the register gives out no branch number that does not begin with 0.
  ///
  /// - Parameter count: how many branches, at most 2,000.
  package static func branches(_ count: Int = 300, seed: UInt64) -> [CompanyDetails] {
    var generator = SplitMix64(seed: seed)
    var branches: [CompanyDetails] = []
    var names: Set<String> = []
    while branches.count < count {
      let sector = Sector.allCases[names.count % Sector.allCases.count]
      let name = name(in: sector, using: &generator)
      guard names.insert(name).inserted else { continue }
      let number = padded(names.count, to: 6)
      let amount = [1, 1, 1, 1, 1, 1, 1, 2, 2, 3].randomElement(using: &generator) ?? 1
      for town in towns.shuffled(using: &generator).prefix(min(amount, count - branches.count)) {
        branches.append(
          CompanyDetails(
            kvkNumber: "99" + number, branchNumber: "9999" + padded(branches.count + 1, to: 8), name: name,
            place: town,
            sector: sector))
      }
    }
    return branches
  }

  static func name(in sector: Sector, using generator: inout SplitMix64) -> String {
    func pick(_ words: [String]) -> String { words.randomElement(using: &generator) ?? "" }
    let family = pick(beginnings) + pick(endings)
    let trade = pick(trades[sector] ?? [])
    let form = pick(["", "", " B.V.", " B.V.", " V.O.F."])
    return generator.next().isMultiple(of: 2) ? "\(trade) \(family)\(form)" : "\(family) \(trade)\(form)"
  }

  static func padded(_ number: Int, to length: Int) -> String {
    let digits = "\(number)"
    return String(repeating: "0", count: max(0, length - digits.count)) + digits
  }

  static let beginnings = [
    "Wolken", "Zilver", "Regen", "Klaver", "Sterren", "Duinen", "Storm", "Honing", "Ooievaars", "Zwaluw",
    "Kievits",
    "Reiger", "Kastanje", "Vlinder", "Mist", "Zomer", "Dauw", "Libellen", "Egel", "Mos",
  ]

  static let endings = [
    "kamp", "steijn", "poort", "mans", "gaard", "brink", "veer", "loo", "wold", "sluis",
  ]

  private static let trades: [Sector: [String]] = [
    .buildingAndTechnology: [
      "Bouwbedrijf", "Installatietechniek", "Elektro", "Schilderwerken", "Metaalbewerking",
    ],
    .mobilityAndLogistics: ["Autobedrijf", "Transport", "Logistiek", "Scheepswerf", "Fietsenwerkplaats"],
    .careAndSport: ["Zorggroep", "Kinderopvang", "Thuiszorg", "Sportcentrum", "Woonzorgcentrum"],
    .retail: ["Supermarkt", "Modehuis", "Groothandel", "Doe-het-zelf", "Boekhandel"],
    .craftsAndLaboratory: ["Kapsalon", "Meubelmakerij", "Tandtechniek", "Laboratorium", "Opticien"],
    .foodAndHospitality: ["Bakkerij", "Hotel", "Restaurant", "Hoveniersbedrijf", "Kwekerij"],
    .businessAndSecurity: [
      "Administratiekantoor", "Beveiliging", "Notariskantoor", "Verzekeringen", "Evenementenbureau",
    ],
    .digitalAndCreative: ["Webbureau", "Systeembeheer", "Drukkerij", "Mediastudio", "Softwarehuis"],
  ]

  static let towns = [
    "Alkmaar", "Almelo", "Almere", "Amersfoort", "Amsterdam", "Apeldoorn", "Arnhem", "Assen", "Breda",
    "Delft",
    "Den Haag", "Deventer", "Doetinchem", "Dordrecht", "Ede", "Eindhoven", "Emmen", "Enschede", "Goes",
    "Gouda",
    "Groningen", "Haarlem", "Heerlen", "Helmond", "Hengelo", "Hoorn", "Leeuwarden", "Leiden", "Lelystad",
    "Maastricht",
    "Middelburg", "Nijmegen", "Roermond", "Roosendaal", "Rotterdam", "'s-Hertogenbosch", "Sneek", "Tiel",
    "Tilburg",
    "Utrecht", "Veenendaal", "Venlo", "Vlissingen", "Zaandam", "Zoetermeer", "Zutphen", "Zwolle",
  ]
}
