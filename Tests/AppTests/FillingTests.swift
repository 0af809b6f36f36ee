import App
import Cases
import Companies
import Core
import Foundation
import Storage
import TestSupport
import Testing
import Vault

@Suite("Filling an installation for measurements")
struct FillingTests {
  private let until = Day("2026-11-25") ?? Day(number: 0)

  @Test("gives whole, made-up cases and companies, and the same codes for the same seed")
  func fills() async throws {
    let first = try await filled(seed: 5)
    let second = try await filled(seed: 5)
    let other = try await filled(seed: 6)
    #expect(first.card.codes.count == 40)
    #expect(Set(first.card.accounts.map(\.role)).isSuperset(of: ["desk_owner", "coordinator", "supervisor"]))
    #expect(first.card.codes == second.card.codes && first.card.codes != other.card.codes)
    #expect(first.cases == 60 && first.companies == 400)
    #expect(first.receipts == 60, "each case has the rows of its receipt")
    #expect(first.schools == 2, "the school and the bureau")
  }

  @Test("never adds to what is there")
  func refuses() async throws {
    let folder = try folder()
    _ = try await filling(seed: 1).run(on: configuration(folder), clock: .live, derivation: light)
    await #expect(throws: DemoNeedsEmptyDatabase.self) {
      try await filling(seed: 1).run(on: configuration(folder), clock: .live, derivation: light)
    }
    try FileManager.default.removeItem(atPath: folder)
  }

  private let light = KeyDerivation(code: .light, passphrase: .light)

  private func filling(seed: UInt64) -> Filling {
    Filling(cases: 60, companies: 400, seed: seed, until: until)
  }

  private func filled(
    seed: UInt64
  ) async throws -> (card: FilledCard, cases: Int, companies: Int, receipts: Int, schools: Int) {
    let folder = try folder()
    let configuration = configuration(folder)
    let card = try await filling(seed: seed).run(on: configuration, clock: .live, derivation: light)
    let open = try await OpenInstallation.open(configuration.installation, clock: .live, randomness: .live)
    let counts = try await open.database.read { connection in
      let tables = ["\"case\"", "company", "receipt", "organisation"]
      return try tables.map { table in
        try connection.row(SQL(stringLiteral: "SELECT count(*) AS amount FROM \(table)"))?.integer("amount")
          ?? 0
      }
    }
    try await open.database.close()
    try FileManager.default.removeItem(atPath: folder)
    return (card, counts[0], counts[1], counts[2], counts[3])
  }

  private func configuration(_ folder: String) -> Configuration {
    var configuration = Configuration()
    configuration.folder = folder
    return configuration
  }

  private func folder() throws -> String {
    NSTemporaryDirectory() + "stagekansen-fill-\(ProcessInfo.processInfo.globallyUniqueString)"
  }
}
