import Accounts
import App
import Cases
import Core
import Foundation
import Organisations
import Storage
import TestSupport
import Testing
import Vault

@Suite("A backup of an installation") struct BackupTests {
  private let key = BackupKey(using: .seeded(11))

  private func backUp(_ school: Lost, to path: String, keep: Int? = nil) async throws -> BackupReport {
    try await BackupMaking(
      database: school.database, keys: school.tools.keys, key: key.privateKey.publicKey,
      clock: school.clock.clock, randomness: .live
    ).run(to: BackupTarget(path: path), keep: keep)
  }

  @discardableResult
  private func restore(
    _ file: String, to place: Installation, _ school: Lost, key other: BackupKey? = nil
  ) async throws -> RestoreReport {
    try await Restoring(BackupSource(file: file, key: other ?? key)).run(
      on: place, clock: school.clock.clock, randomness: .live)
  }

  /// An installation without data, but with the key file of the school.
  private func empty(_ folder: String, like school: Lost, at address: DatabaseAddress) throws -> Installation
  {
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    var installation = Installation(folder: folder)
    if case .server(let url) = address { installation.databaseURL = url }
    try FileManager.default.copyItem(
      atPath: school.configuration.installation.keyPath, toPath: installation.keyPath)
    return installation
  }

  @Test(
    "restored into either database opens with the code and with the team's key",
    arguments: TestEngine.all, TestEngine.all)
  func cases(from: TestEngine, to: TestEngine) async throws {
    try await Lost.on(from) { school in
      let an = try await school.enrol(school.deskLink)
      let colleague = try await school.hire("Bo", by: an)
      let secret = SymmetricSecret(using: .live)
      let reports = [
        try await school.receive(secret: secret), try await school.receive(excluded: [colleague.id]),
        try await school.receive(),
      ]
      try await withTemporaryFolder { folder in
        let backup = try await backUp(school, to: folder + "/one.backup")
        try await to.withAddress { address in
          let place = try empty(folder + "/new", like: school, at: address)
          let report = try await restore(backup.file, to: place, school)
          #expect(report.rows == backup.rows && report.digest == backup.digest)
          #expect(report.newSteps.isEmpty && report.source == from.rawValue)
          let open = try OpenInstallation.asItIs(place, randomness: .live)
          for id in reports {
            #expect(try await Self.story(id, an, open) == "Ze zeiden Kanariegeel.")
          }
          #expect(try await Self.story(reports[1], colleague, open) == nil, "who was shut out still is")
          #expect(try await Self.story(reports[0], secret, open) == "Ze zeiden Kanariegeel.")
          try await open.database.close()
          let again = await #expect(throws: BackupProblem.self) {
            try await restore(backup.file, to: place, school)
          }
          #expect(again?.line.contains("database: is not empty: there are rows in") == true)
        }
      }
    }
  }

  @Test("is rehearsed with the key file and without it", arguments: TestEngine.all)
  func rehearsal(engine: TestEngine) async throws {
    try await Lost.on(engine) { school in
      _ = try await school.receive()
      try await withTemporaryFolder { folder in
        let backup = try await backUp(school, to: folder)
        school.clock.move(seconds: 90)
        let rehearsal = BackupRehearsal(BackupSource(file: backup.file, key: key))
        let clock = school.clock.clock
        let whole = try await rehearsal.run(
          school.configuration.installation, clock: clock, randomness: .live)
        #expect(whole.casesOpened == 1 && whole.ageSeconds >= 89 && whole.digest == backup.digest)
        let blind = try await rehearsal.run(Installation(folder: folder), clock: clock, randomness: .live)
        #expect(blind.casesOpened == nil && blind.rows == backup.rows)
        _ = try KeyFile.create(path: folder + "/sleutel.json", using: .live)
        let other = await #expect(throws: BackupProblem.self) {
          try await rehearsal.run(Installation(folder: folder), clock: clock, randomness: .live)
        }
        #expect(other?.line.contains("was made by a server with another key file") == true)
      }
    }
  }

  @Test("that is damaged, cut, or for another key is refused, and leaves nothing", arguments: TestEngine.all)
  func broken(engine: TestEngine) async throws {
    try await Lost.on(engine) { school in
      _ = try await school.receive()
      try await withTemporaryFolder { folder in
        let backup = try await backUp(school, to: folder)
        let bytes = try #require(FileManager.default.contents(atPath: backup.file))
        let path = folder + "/broken"
        try await engine.withAddress { address in
          let place = try empty(folder + "/new", like: school, at: address)
          try bytes.write(to: URL(fileURLWithPath: path))
          await #expect(throws: BackupProblem.self) {
            try await restore(path, to: place, school, key: BackupKey(using: .live))
          }
          for length in [0, 10, 140, bytes.count / 2, bytes.count - 1] {
            try bytes.prefix(length).write(to: URL(fileURLWithPath: path))
            await #expect(throws: BackupProblem.self, "\(length)") {
              try await restore(path, to: place, school)
            }
          }
          for byte in [30, 100, 130, 200, bytes.count / 2, bytes.count - 1] {
            var changed = bytes
            changed[byte] ^= 1
            try changed.write(to: URL(fileURLWithPath: path))
            await #expect(throws: BackupProblem.self, "\(byte)") {
              try await restore(path, to: place, school)
            }
          }
          let open = try OpenInstallation.asItIs(place, randomness: .live)
          #expect(try await open.database.schemaDescription() == "\n")
          try await open.database.close()
          try bytes.write(to: URL(fileURLWithPath: path))
          try await restore(path, to: place, school)
        }
      }
    }
  }

  @Test("without the key file is not restored")
  func noKeyFile() async throws {
    try await withTemporaryFolder { folder in
      let problem = await #expect(throws: BackupProblem.self) {
        try await Restoring(BackupSource(file: folder + "/none", key: key)).run(
          on: Installation(folder: folder + "/new"), clock: .live, randomness: .live)
      }
      #expect(problem?.line.contains("sleutel.json: there is no key file") == true)
      #expect(!FileManager.default.fileExists(atPath: folder + "/new"))
    }
  }

  @Test("keeps as many in the folder as asked for, readable by the owner only")
  func keep() async throws {
    try await Lost.on(.sqlite) { school in
      try await withTemporaryFolder { folder in
        var made: [String] = []
        for _ in 0..<5 {
          school.clock.move(seconds: 3600)
          made.append(try await backUp(school, to: folder + "/kept/", keep: 3).file)
        }
        let folder = BackupFolder(path: folder + "/kept")
        #expect(folder.entries().map(\.path) == made.suffix(3))
        let mode = try FileManager.default.attributesOfItem(atPath: made[4])[.posixPermissions] as? NSNumber
        #expect(mode?.intValue == 0o600)
        await #expect(throws: BackupProblem.self, "never replaced") { try await backUp(school, to: made[4]) }
        #expect(folder.entries().count == 3)
      }
    }
  }

  private static func story(
    _ id: ID<Case>, _ viewer: Viewer, _ open: OpenInstallation
  ) async throws -> String? {
    let keys = open.keys
    return try await open.database.read { connection in
      guard let key = try CaseAccess(keys: keys).key(of: id, for: viewer, on: connection) else { return nil }
      return try CaseStore(keys: keys).load(id, key: key, on: connection)?.content?.story
    }
  }

  private static func story(
    _ id: ID<Case>, _ secret: SymmetricSecret, _ open: OpenInstallation
  ) async throws -> String? {
    let keys = open.keys
    return try await open.database.read { connection in
      let key = try CaseAccess(keys: keys).key(of: id, forReporterWith: secret, on: connection)
      return try CaseStore(keys: keys).load(id, key: key, on: connection)?.content?.story
    }
  }
}
