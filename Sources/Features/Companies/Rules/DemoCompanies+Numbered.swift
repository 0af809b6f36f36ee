import Core

extension DemoCompanies {
  /// Any number of made-up branches, each of the seed and its number alone; for filling a register.
  ///
  /// - Parameter numbers: those of the branches; from 2,000 on they are not among ``branches(_:seed:)``.
  package static func numbered(_ numbers: Range<Int>, seed: UInt64) -> [CompanyDetails] {
    numbers.map { number in
      // Most companies have one branch; here every fourth branch is of the company before it.
      let company = number - (number % 4 == 3 ? 1 : 0)
      var chance = SplitMix64(seed: seed &+ UInt64(company) &* 0xD134_2543_DE82_EF95)
      let sector = Sector.allCases[company % Sector.allCases.count]
      let name = name(in: sector, using: &chance)
      let family = beginnings[company % beginnings.count] + endings[company / 20 % endings.count]
      return CompanyDetails(
        kvkNumber: "98" + padded(company, to: 6), branchNumber: "9998" + padded(number, to: 8),
        name: company.isMultiple(of: 3) ? name : "\(name) \(family)",
        place: towns[(company / 7 + number) % towns.count], sector: sector)
    }
  }
}
