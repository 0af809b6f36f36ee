import App
import Cases
import Core
import Foundation
import Storage
import TestSupport
import Testing
import Vault

@Suite("A rehearsal") struct RehearsalTests {
  private let light = KeyDerivation(code: .light, passphrase: .light)
  private let noon = Amsterdam.start(of: Day("2027-03-01") ?? Day(number: 0)).adding(seconds: 43_200)

  private func plan() -> SimulationPlan {
    SimulationPlan(
      days: 30, students: 6, seed: 4, staff: .silent, first: Day("2027-01-04") ?? Day(number: 0))
  }

  /// A real school and one that rehearses, each with a bureau of its kind.
  private func withInstallation(_ work: (Installation) async throws -> Void) async throws {
    try await withTemporaryFolder { folder in
      var configuration = Configuration()
      configuration.folder = folder
      for isRehearsal in [false, true] {
        let word = isRehearsal ? "oefen" : "echt"
        let school = Founding(
          slug: word, name: "School \(word)", phone: "", deskOwner: "Olga <olga@\(word).example>",
          adviser: "Bram <bram@\(word).example>", administrator: "Frank <frank@\(word).example>",
          isRehearsal: isRehearsal)
        let bureau = Founding(
          bureau: "\(word)-bureau", name: "Bureau \(word)", phone: "",
          consultant: "Nadia <nadia@\(word).example>", administrator: "Hugo <hugo@\(word).example>",
          isRehearsal: isRehearsal)
        for founding in [school, bureau] {
          _ = try await founding.run(
            on: configuration, clock: .fixed(noon), randomness: .live, derivation: light)
        }
      }
      try await work(configuration.installation)
    }
  }

  @Test("is refused on a real school, and on one that is not there") func refused() async throws {
    try await withInstallation { installation in
      await #expect(throws: RehearsalProblem.isReal("echt")) {
        try await Simulation(plan()).rehearse(at: "echt", of: installation)
      }
      await #expect(throws: RehearsalProblem.noSuchSchool("oefen-bureau")) {
        try await Simulation(plan()).rehearse(at: "oefen-bureau", of: installation)
      }
    }
  }

  @Test("marks all that it plays as made up, writes no letter, and can be done again") func marked()
    async throws
  {
    try await withInstallation { installation in
      for round in 1...2 {
        let result = try await Simulation(plan()).rehearse(at: "oefen", of: installation)
        #expect(result.reports == 6 && result.lost == 0 && result.violations == [])
        #expect(result.outsideShare == 1)
        let open = try await OpenInstallation.open(installation, clock: .fixed(noon), randomness: .live)
        let store = CaseStore(keys: open.keys)
        let (registers, letters) = try await open.database.read { connection in
          let ids = try connection.rows("SELECT id FROM \"case\"").map { try $0.id("id", of: Case.self) }
          let letters = try connection.row("SELECT count(*) AS amount FROM outbox")?.integer("amount")
          return (try ids.compactMap { try store.load($0, on: connection)?.register }, letters)
        }
        let school = try #require(registers.first?.organisation)
        let job = FigureJob(
          database: open.database, keys: open.keys, clock: .fixed(noon), countsSynthetic: false)
        let counted = try await job.counts(over: [FigurePeriod.year(before: noon.day)], of: [school])
        #expect(counted == [[school: FigureCounts()]], "no figure has any of it")
        let all = FigureJob(
          database: open.database, keys: open.keys, clock: .fixed(noon), countsSynthetic: true)
        #expect(try await all.counts(over: [FigurePeriod.year(before: noon.day)], of: [school]) != counted)
        try await open.database.close()
        #expect(registers.count == 6 * round && registers.allSatisfy(\.answers.isSynthetic))
        #expect(Set(registers.map(\.organisation)).count == 1)
        #expect(letters == 0)
      }
    }
  }
}
