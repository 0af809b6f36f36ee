import Core
import Foundation
import Testing

@testable import Vault

@Suite("The key file") struct KeyFileTests {
  @Test("is made once, for its owner only, and read back") func roundTrip() throws {
    try inFolder { folder in
      let path = folder + "/keys.json"
      let made = try KeyFile.create(path: path, using: .seeded(1))
      #expect(try KeyFile.load(path: path) == made)
      let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
      #expect(mode == 0o600)
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["keys.json"])
    }
  }

  @Test("is never overwritten") func overwriting() throws {
    try inFolder { folder in
      let path = folder + "/keys.json"
      let made = try KeyFile.create(path: path, using: .seeded(1))
      #expect(throws: KeyFileProblem.exists(path)) { try KeyFile.create(path: path, using: .seeded(2)) }
      #expect(try KeyFile.load(path: path) == made)
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["keys.json"])
    }
  }

  @Test("is refused when anyone else may read or write it", arguments: [0o640, 0o604, 0o660, 0o644, 0o620])
  func modes(mode: Int) throws {
    try inFolder { folder in
      let path = folder + "/keys.json"
      _ = try KeyFile.create(path: path, using: .seeded(1))
      try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: path)
      #expect(throws: KeyFileProblem.open(path, mode: mode)) { try KeyFile.load(path: path) }
    }
  }

  @Test("has a problem of its own for each way of being wrong") func problems() throws {
    try inFolder { folder in
      let path = folder + "/keys.json"
      #expect(throws: KeyFileProblem.missing(path)) { try KeyFile.load(path: path) }
      #expect(throws: KeyFileProblem.malformed(folder)) { try KeyFile.load(path: folder) }
      let nowhere = folder + "/none/keys.json"
      #expect(throws: KeyFileProblem.system(nowhere, ENOENT)) {
        try KeyFile.create(path: nowhere, using: .seeded(1))
      }
      let texts: [(String, KeyFileProblem)] = [
        ("", .malformed(path)), ("{}", .malformed(path)), ("\u{0}", .malformed(path)),
        (#"{"version": 1, "masterSecret": "AAAA"}"#, .malformed(path)),
        (#"{"version": 2, "masterSecret": "AAAA"}"#, .unknownVersion(path, 2)),
        (String(repeating: " ", count: 5000), .malformed(path)),
      ]
      for (text, problem) in texts {
        try Data(text.utf8).write(to: URL(filePath: path))
        try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: path)
        #expect(throws: problem) { try KeyFile.load(path: path) }
      }
    }
  }

  private func inFolder(_ body: (String) throws -> Void) throws {
    let name = "stagekansen-" + Hex.encode(Randomness.live.bytes(8))
    let folder = FileManager.default.temporaryDirectory.appending(path: name)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: false)
    defer { try? FileManager.default.removeItem(at: folder) }
    try body(folder.path)
  }
}
