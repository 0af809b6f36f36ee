import App
import FileCleaning
import Foundation
import Testing

@Suite("Cleaning a PDF in a child process")
struct CleaningProcessTests {
  private func fixture(_ name: String) throws -> [UInt8] {
    let tests = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    return Array(try Data(contentsOf: tests.appendingPathComponent("FileCleaningTests/Fixtures/\(name)")))
  }

  @Test("gives the same document as cleaning it here")
  func same() throws {
    let bytes = try fixture("rich.pdf")
    let child = CleaningProcess(executable: try Program.path())
    #expect(try child.clean(bytes) == PDFCleaner.clean(bytes))
  }

  @Test("keeps the reason of a refusal")
  func refusals() throws {
    let child = CleaningProcess(executable: try Program.path())
    #expect(throws: FileRefusal.encrypted) { try child.clean(try fixture("locked.pdf")) }
    #expect(throws: FileRefusal.damaged(.pdf)) { try child.clean(Array("%PDF-1.7 nothing".utf8)) }
    #expect(throws: FileRefusal.damaged(.pdf)) { try child.clean(try fixture("camera.jpg")) }
  }

  @Test("a child that hangs is ended, and one that is not there refuses the file")
  func hanging() throws {
    let hanging = try temporaryScript("#!/bin/sh\nexec sleep 30\n")
    let began = ContinuousClock.now
    #expect(throws: FileRefusal.damaged(.pdf)) {
      try CleaningProcess(executable: hanging, seconds: 0.3).clean(try fixture("plain.pdf"))
    }
    #expect(ContinuousClock.now - began < .seconds(10))
    #expect(throws: FileRefusal.damaged(.pdf)) {
      try CleaningProcess(executable: "/nowhere/stagekansen").clean(try fixture("plain.pdf"))
    }
    try FileManager.default.removeItem(atPath: hanging)
  }

  @Test("a child that ends before it has read everything refuses the file")
  func early() throws {
    let script = try temporaryScript("#!/bin/sh\nexit 1\n")
    let large = Array("%PDF-1.7\n".utf8) + [UInt8](repeating: 65, count: 2_000_000)
    #expect(throws: FileRefusal.damaged(.pdf)) { try CleaningProcess(executable: script).clean(large) }
    try FileManager.default.removeItem(atPath: script)
  }

  private func temporaryScript(_ text: String) throws -> String {
    let path = NSTemporaryDirectory() + "stagekansen-\(ProcessInfo.processInfo.globallyUniqueString).sh"
    try Data(text.utf8).write(to: URL(fileURLWithPath: path))
    try FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: path)
    return path
  }
}
