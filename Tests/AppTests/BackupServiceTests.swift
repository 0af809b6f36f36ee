import Accounts
import Core
import Foundation
import Logging
import Storage
import Synchronization
import TestSupport
import Testing
import Vault
import Web

@testable import App

@Suite("The server's own backups") struct BackupServiceTests {
  private let key = BackupKey(using: .seeded(12))

  @Test("come once a night, also from two servers that share the folder", arguments: TestEngine.all)
  func nightly(engine: TestEngine) async throws {
    try await Lost.on(engine) { school in
      try await withTemporaryFolder { folder in
        let plan = BackupPlan(folder: folder + "/kept", key: key.privateKey.publicKey, keep: 2)
        let server = try await Server.open(
          school.configuration, isDemo: false, clock: school.clock.clock, randomness: .live,
          derivation: school.tools.derivation)
        let service = BackupService(plan: plan, environment: server.environment, logger: .init(label: "test"))
        let kept = BackupFolder(path: plan.folder)
        var newest: Set<String> = []
        for _ in 0..<4 {
          await withTaskGroup { group in
            for _ in 0..<3 { group.addTask { await service.look() } }
          }
          await service.look()
          newest.insert(try #require(kept.entries().last).path)
          school.clock.move(seconds: 86_400)
        }
        #expect(newest.count == 4 && kept.entries().count == 2)
        try await server.environment.database.close()
      }
    }
  }

  @Test("begin anew when the connection is lost", arguments: TestEngine.all.filter { $0 == .postgresql })
  func lostConnection(engine: TestEngine) async throws {
    try await Lost.on(engine) { school in
      for _ in 0..<3 { _ = try await school.receive() }
      try await withTemporaryFolder { folder in
        let interruption = Interruption(database: school.database)
        let report = try await BackupMaking(
          database: school.database, keys: school.tools.keys, key: key.privateKey.publicKey,
          clock: school.clock.clock, randomness: .live
        ).run(
          to: .file(folder + "/one"), progress: { table, _ in if table == "case" { interruption.happen() } })
        #expect(interruption.count.load(ordering: .relaxed) == 2, "the table was read twice")
        let found = try await BackupRehearsal(BackupSource(file: report.file, key: key)).run(
          school.configuration.installation, clock: school.clock.clock, randomness: .live)
        #expect(found.digest == report.digest && found.casesOpened == 3)
      }
    }
  }
}

/// Ends all other connections, the first time.
private final class Interruption: Sendable {
  let count = Atomic(0)
  private let database: any Database

  init(database: any Database) { self.database = database }

  func happen() {
    guard count.add(1, ordering: .relaxed).newValue == 1 else { return }
    let done = DispatchSemaphore(value: 0)
    let database = database
    Task {
      _ = try? await database.read {
        try $0.rows(
          """
          SELECT pg_terminate_backend(pid) FROM pg_stat_activity
           WHERE application_name = current_setting('application_name') AND pid <> pg_backend_pid()
          """)
      }
      done.signal()
    }
    done.wait()
  }
}
