/// The companies that made-up students name.
enum DemoCompanies {
  struct Company: Sendable {
    /// In the register.
    let id: String?
    let name: String
    let place: String
  }

  static let all: [Company] = [
    Company(id: nil, name: "Bouwmarkt De Zaag", place: "Utrecht"),
    Company(id: nil, name: "Zorgcentrum Linderhof", place: "Nieuwegein"),
    Company(id: nil, name: "Kapsalon Krul & Co", place: "Enschede"),
    Company(id: nil, name: "Garage Van Alphen", place: "Zeist"),
    Company(id: nil, name: "Kinderopvang Het Vlindertje", place: "Hengelo"),
    Company(id: nil, name: "Restaurant De Lage Brug", place: "Utrecht"),
    Company(id: nil, name: "Supermarkt Kersten", place: "Almelo"),
    Company(id: nil, name: "Installatiebedrijf Warmoes", place: "Deventer"),
  ]
}
