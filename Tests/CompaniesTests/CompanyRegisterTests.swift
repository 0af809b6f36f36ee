import Companies
import Core
import Storage
import TestSupport
import Testing

@Suite("The company register") struct CompanyRegisterTests {
  private static let companies = [
    ("Bakkerij Zilverbrink B.V.", "Utrecht"), ("Bakkerij Zilverbrink B.V.", "Zwolle"),
    ("Bakkerij Zomerloo", "Utrecht"),
    ("Zilverbrink Transport", "Utrecht"), ("Brinkman Zorg", "Ede"),
    ("IJssalon Één & Twee", "'s-Hertogenbosch"),
  ].enumerated().map { number, company in
    CompanyDetails(
      kvkNumber: "99000001", branchNumber: "99990000000\(number)", name: company.0, place: company.1,
      sector: .retail)
  }

  private func search(_ name: String, _ place: String = "", limit: Int = 10, engine: TestEngine) async throws
    -> [String]
  {
    try await engine.withDatabase(CompaniesRoom.migrations) { database in
      try await database.write { try CompanyRegister.put(Self.companies, on: $0, using: .seeded(1)) }
      return try await database.read { connection in
        try CompanyRegister.search(name: name, place: place, limit: limit, on: connection).map {
          "\($0.name), \($0.place)"
        }
      }
    }
  }

  @Test("finds names by their beginning, whatever the case and legal form", arguments: TestEngine.all)
  func beginning(engine: TestEngine) async throws {
    let found = try await search("BAKKERIJ zilver", engine: engine)
    #expect(found == ["Bakkerij Zilverbrink B.V., Utrecht", "Bakkerij Zilverbrink B.V., Zwolle"])
  }

  @Test("puts the town that was typed first, and keeps the others", arguments: TestEngine.all)
  func place(engine: TestEngine) async throws {
    let found = try await search("bakkerij zilverbrink bv", "zwol", engine: engine)
    #expect(found == ["Bakkerij Zilverbrink B.V., Zwolle", "Bakkerij Zilverbrink B.V., Utrecht"])
  }

  @Test("finds words inside a name, after names that begin with them", arguments: TestEngine.all)
  func inside(engine: TestEngine) async throws {
    let found = try await search("zilverbrink", engine: engine)
    #expect(found.first == "Zilverbrink Transport, Utrecht")
    #expect(found.count == 3)
    let both = try await search("zilver bakk", engine: engine)
    #expect(both.count == 2)
  }

  @Test("knows both names of a town, and diacritics or not", arguments: TestEngine.all)
  func folding(engine: TestEngine) async throws {
    #expect(
      try await search("ijssalon een en", "Den Bosch", engine: engine) == [
        "IJssalon Één & Twee, 's-Hertogenbosch"
      ])
  }

  @Test(
    "finds nothing for nothing, wildcards or quotes", arguments: TestEngine.all,
    ["", " ", "%", "_", "'; --", "zzz"])
  func nothing(engine: TestEngine, typed: String) async throws {
    #expect(try await search(typed, engine: engine) == [])
  }

  @Test("gives no more than was asked for", arguments: TestEngine.all)
  func limit(engine: TestEngine) async throws {
    #expect(try await search("b", limit: 2, engine: engine).count == 2)
  }

  @Test("brings a known branch up to date and keeps its id", arguments: TestEngine.all)
  func update(engine: TestEngine) async throws {
    let old = Self.companies[0]
    let new = CompanyDetails(
      kvkNumber: old.kvkNumber, branchNumber: old.branchNumber, name: "Patisserie Klaverloo", place: "Ede",
      sector: nil)
    try await engine.withDatabase(CompaniesRoom.migrations) { database in
      try await database.write { try CompanyRegister.put([old], on: $0, using: .seeded(1)) }
      let before = try #require(
        try await database.read { try CompanyRegister.search(name: "zilverbrink", on: $0).first })
      try await database.write { try CompanyRegister.put([new], on: $0, using: .seeded(2)) }
      try await database.read { connection in
        let old = try CompanyRegister.search(name: "zilverbrink", on: connection)
        #expect(old.isEmpty)
        let found = try CompanyRegister.search(name: "klaverloo", on: connection)
        #expect(found == [Company(id: before.id, details: new)])
        let amount = try CompanyRegister.count(on: connection)
        #expect(amount == 1)
        let kept = try CompanyRegister.company(before.id, on: connection)
        #expect(kept?.details == new)
      }
    }
  }

  @Test("has the schema that was looked at", arguments: TestEngine.all)
  func schema(engine: TestEngine) async throws {
    try await engine.withDatabase(CompaniesRoom.migrations) { database in
      expectGolden("companies-schema-\(engine.rawValue).txt", try await database.schemaDescription())
    }
  }
}

@Suite("The demo's companies") struct DemoCompaniesTests {
  @Test("are the same for the same seed, and as many as asked for")
  func repeatable() {
    #expect(DemoCompanies.branches(seed: 1) == DemoCompanies.branches(seed: 1))
    #expect(DemoCompanies.branches(seed: 1) != DemoCompanies.branches(seed: 2))
    #expect(DemoCompanies.branches(seed: 1).count == 300)
  }

  @Test("fill every sector, have numbers of their own, and can be found", arguments: TestEngine.all)
  func found(engine: TestEngine) async throws {
    let branches = DemoCompanies.branches(seed: 7)
    #expect(Set(branches.map(\.branchNumber)).count == 300)
    #expect(Set(branches.compactMap(\.sector)).count == 8)
    #expect(
      Dictionary(grouping: branches, by: \.kvkNumber).values.allSatisfy { Set($0.map(\.name)).count == 1 })
    try await engine.withDatabase(CompaniesRoom.migrations) { database in
      try await database.write { try CompanyRegister.put(branches, on: $0, using: .seeded(1)) }
      try await database.read { connection in
        for branch in branches {
          let first = try CompanyRegister.search(name: branch.name, place: branch.place, on: connection).first
          #expect(first?.details == branch)
        }
      }
    }
  }
}
