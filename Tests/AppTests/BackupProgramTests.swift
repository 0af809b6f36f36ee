import App
import Core
import Foundation
import Storage
import TestSupport
import Testing
import Vault

@Suite("Backups as a program") struct BackupProgramTests {
  private struct Made: Decodable {
    let file: String
    let rows: Int
    let digest: String
  }

  @Test("new-key, backup, verify-backup and restore work after each other", arguments: TestEngine.all)
  func wholeWay(engine: TestEngine) async throws {
    try await engine.withAddress { address in
      try await withTemporaryFolder { folder in
        var options = ["--data", folder + "/data"]
        if case .server(let url) = address { options += ["--database", url] }
        #expect(try Program(["migrate"] + options).end().status == 0)
        let environment = try newKey(in: folder)
        let made = try Program(
          ["backup", "--to", folder + "/kept/", "--json"] + options, environment: environment
        )
        .end()
        let report = try JSONDecoder().decode(Made.self, from: Data(made.output.utf8))
        #expect(made.status == 0 && made.errors == "", "no progress unless on a terminal")
        let key = ["--private-key-file", folder + "/private"]
        let good = try Program(["verify-backup", report.file] + key + options).end()
        #expect(good.status == 0 && good.output.contains("Cases opened with the key file"), "\(good.errors)")
        let restored = try Program(["restore", report.file] + key + options).end()
        #expect(restored.status == 0, "\(restored.errors)")
        let text = try Program(["backup", "--to", folder + "/x"] + options, environment: environment).end()
        #expect(text.output.contains("is not in it") && text.output.contains("sleutel.json"))
        try cut(report.file)
        let bad = try Program(["verify-backup", report.file] + key + options).end()
        #expect(
          bad.status == 1 && bad.errors.hasPrefix("stagekansen: \(report.file): was changed or cut off"))
        #expect(try Program(["verify-backup", folder + "/none"] + key + options).end().status == 3)
        #expect(try Program(["verify-backup", report.file] + options).end().status == 1, "no key typed")
        #expect(try Program(["backup", "--to", folder] + options).end().status == 2, "no public key")
      }
    }
  }

  @Test("doctor looks for last night's backup, and a folder wants a key")
  func doctor() async throws {
    try await withTemporaryFolder { folder in
      let options = ["--data", folder + "/data"]
      #expect(try Program(["migrate"] + options).end().status == 0)
      var environment = try newKey(in: folder)
      environment["STAGEKANSEN_BACKUP_FOLDER"] = folder + "/kept"
      environment["STAGEKANSEN_MAIL"] = "folder"
      let none = try Program(["doctor"] + options, environment: environment).end()
      #expect(none.status == 3 && none.output.contains("FAIL  backups: there is none in"))
      #expect(try Program(["backup"] + options, environment: environment).end().status == 0)
      #expect(try Program(["doctor"] + options, environment: environment).end().status == 0)
      environment["STAGEKANSEN_BACKUP_KEY"] = nil
      let alone = try Program(["check-config"], environment: environment).end()
      #expect(alone.status == 2 && alone.errors.contains("wants STAGEKANSEN_BACKUP_KEY too"))
    }
  }

  @Test("ended by force in the middle leaves no backup, and the next one tidies up")
  func killed() async throws {
    try await withTemporaryFolder { folder in
      let options = ["--data", folder + "/data"]
      let kept = folder + "/kept"
      #expect(try Program(["migrate"] + options).end().status == 0)
      let database = try openDatabase(
        .file(path: folder + "/data/stagekansen.sqlite"), connections: 1, randomness: .live)
      let content = [UInt8](repeating: 7, count: 400_000)
      try await database.write { connection in
        for number in 0..<150 {
          try connection.run(
            "INSERT INTO draft_file (lookup, number, sealed) VALUES ('x', \(number), \(content))")
        }
      }
      let environment = try newKey(in: folder)
      let arguments = ["backup", "--to", kept + "/"] + options
      // On a busy machine it may be done before it is seen; then once more.
      let isKilled = try (0..<10).contains { _ in try killed(arguments, environment, in: kept) }
      #expect(isKilled, "it was ended while it wrote")
      #expect(BackupFolder(path: kept).entries() == [])
      #expect(unfinished(in: kept).count == 1)
      let next = try Program(["backup", "--to", kept] + options, environment: environment).end()
      #expect(next.status == 0, "\(next.errors)")
      #expect(unfinished(in: kept) == [] && BackupFolder(path: kept).entries().count == 1)
      try await database.close()
    }
  }

  /// Begins a backup and ends it by force when a part of it is written.
  ///
  /// - Returns: false when it was too late; then the folder is empty again.
  private func killed(_ arguments: [String], _ environment: [String: String], in kept: String) throws -> Bool
  {
    let program = try Program(arguments, environment: environment)
    while program.isRunning, (unfinished(in: kept).map { size(of: $0) }.max() ?? 0) < 1_000_000 {
      usleep(2000)
    }
    program.kill()
    if program.end().status == SIGKILL { return true }
    try FileManager.default.removeItem(atPath: kept)
    return false
  }

  private func unfinished(in folder: String) -> [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).filter { $0.hasSuffix(".part") }
      .map { folder + "/" + $0 }
  }

  private func size(of path: String) -> Int {
    let attributes = try? FileManager.default.attributesOfItem(atPath: path)
    return (attributes?[.size] as? NSNumber)?.intValue ?? 0
  }

  /// Writes the private half to a file, and gives the environment with the public one.
  private func newKey(in folder: String) throws -> [String: String] {
    let printed = try Program(["backup", "new-key"]).end().output
    let text = try #require(printed.firstMatch(of: /(?:[0-9A-Z]{4} ){13}[0-9A-Z]{4}/)).output
    let setting = try #require(printed.firstMatch(of: /STAGEKANSEN_BACKUP_KEY=(\S+)/)).output.1
    _ = FileManager.default.createFile(
      atPath: folder + "/private", contents: Data("\(text)\n".utf8), attributes: [.posixPermissions: 0o600])
    return ["STAGEKANSEN_BACKUP_KEY": String(setting)]
  }

  private func cut(_ path: String) throws {
    let bytes = try #require(FileManager.default.contents(atPath: path))
    try bytes.dropLast(5).write(to: URL(fileURLWithPath: path))
  }
}
