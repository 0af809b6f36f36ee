import Foundation
import Testing

/// The built program, run as people run it.
final class Program {
  private let process = Process()
  private let output = Pipe()
  private let errors = Pipe()

  /// It is built with the tests: beside them, or in the folder of the debug build.
  static func path() throws -> String {
    let runner = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
    let beside = runner.appendingPathComponent("stagekansen").path
    if FileManager.default.isExecutableFile(atPath: beside) { return beside }
    return URL(fileURLWithPath: #filePath).appendingPathComponent("../../../.build/debug/stagekansen")
      .standardizedFileURL.path
  }

  init(_ arguments: [String], environment: [String: String] = [:]) throws {
    process.executableURL = URL(fileURLWithPath: try Self.path())
    process.arguments = arguments
    process.environment = environment
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = output
    process.standardError = errors
    try process.run()
  }

  /// The first line of standard output that holds a text; nil when the program ended before.
  func line(with text: String) -> String? {
    var seen = ""
    while true {
      let data = output.fileHandleForReading.availableData
      if data.isEmpty { return nil }
      seen += String(decoding: data, as: UTF8.self)
      let lines = seen.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
      if let found = lines.first(where: { $0.contains(text) }) { return String(found) }
    }
  }

  /// Asks it to stop as a service manager does.
  func stop() { process.terminate() }

  var isRunning: Bool { process.isRunning }

  /// Ends it at once, as a power cut does.
  func kill() { _ = Foundation.kill(process.processIdentifier, SIGKILL) }

  /// Waits for the end.
  func end() -> (status: Int32, output: String, errors: String) {
    let told = (try? errors.fileHandleForReading.readToEnd()) ?? nil
    let said = (try? output.fileHandleForReading.readToEnd()) ?? nil
    process.waitUntilExit()
    return (
      process.terminationStatus, String(decoding: said ?? Data(), as: UTF8.self),
      String(decoding: told ?? Data(), as: UTF8.self)
    )
  }
}
