import Core
import Organisations
import Storage
import TestSupport
import Testing
import Vault

@Suite("Setting up an organisation") struct FoundingTests {
  private let noorderpoort = NewOrganisation(slug: "noord", name: "Mbo Noord", phone: "050 123")

  private func founded(_ new: NewOrganisation, seed: UInt64 = 1) throws -> FoundedOrganisation {
    try FoundedOrganisation(new, using: .seeded(seed))
  }

  @Test("keeps it with a desk and advisers", arguments: TestEngine.all) func kept(engine: TestEngine)
    async throws
  {
    let founded = try founded(noorderpoort)
    try await engine.withDatabase(OrganisationsRoom.migrations) { database in
      try await database.write { try OrganisationStore.insert(founded, on: $0) }
      let (found, teams) = try await database.read { connection in
        (
          try OrganisationStore.organisation(slug: "noord", on: connection),
          try OrganisationStore.teams(of: founded.organisation.id, on: connection)
        )
      }
      #expect(found == founded.organisation)
      #expect(teams.map(\.kind) == [.desk, .advisers])
      #expect(Set(teams.map(\.publicKey.bytes)).count == 2)
    }
  }

  @Test("refuses an address part that another has", arguments: TestEngine.all)
  func taken(engine: TestEngine) async throws {
    let (first, second) = (try founded(noorderpoort), try founded(noorderpoort, seed: 2))
    try await engine.withDatabase(OrganisationsRoom.migrations) { database in
      try await database.write { try OrganisationStore.insert(first, on: $0) }
      await #expect(throws: OrganisationRefusal.slugTaken) {
        try await database.write { try OrganisationStore.insert(second, on: $0) }
      }
    }
  }

  @Test("lets the paper, and no other, open the keys of both teams", arguments: TestEngine.all)
  func recovery(engine: TestEngine) async throws {
    let (founded, other) = (try founded(noorderpoort), try founded(noorderpoort, seed: 2))
    let typed = try RecoveryKey(typed: founded.recoveryKey.text)
    try await engine.withDatabase(OrganisationsRoom.migrations) { database in
      try await database.write { try OrganisationStore.insert(founded, on: $0) }
      for team in founded.teams.map(\.team) {
        let key = try await database.read { try OrganisationStore.recover(team, with: typed, on: $0) }
        #expect(key?.publicKey == team.publicKey)
        await #expect(throws: VaultProblem.cannotOpen) {
          _ = try await database.read { try OrganisationStore.recover(team, with: other.recoveryKey, on: $0) }
        }
      }
    }
  }

  @Test(
    "refuses what is not allowed",
    arguments: [
      (NewOrganisation(slug: "N oord", name: "Noord"), OrganisationRefusal.slug),
      (NewOrganisation(slug: "n", name: "Noord"), .slug),
      (NewOrganisation(slug: "noord", name: "  "), .name),
      (NewOrganisation(slug: "noord", name: "Noord", exitURL: "http://example.org"), .exitURL),
      (NewOrganisation(slug: "noord", name: "Noord", exitURL: "javascript:alert(1)"), .exitURL),
    ])
  func refused(new: NewOrganisation, refusal: OrganisationRefusal) {
    #expect(throws: refusal) { try FoundedOrganisation(new, using: .seeded(1)) }
  }
}
