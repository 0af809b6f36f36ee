import Foundation

/// Runs a program and collects what it says.
enum Tool {
  struct Result {
    var code: Int32
    var output: String
    var problem: String
  }

  /// The executable that was built with these tests.
  static func stagekansen() -> String {
    let runner = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
    let beside = runner.appending(path: "stagekansen").path
    if FileManager.default.isExecutableFile(atPath: beside) { return beside }
    return URL(filePath: #filePath).appending(path: "../../../.build/debug/stagekansen").standardizedFileURL
      .path
  }

  /// A Python that has the package `cryptography`, when `STAGEKANSEN_PYTHON` names one.
  static let python = ProcessInfo.processInfo.environment["STAGEKANSEN_PYTHON"]

  static func run(_ program: String, _ arguments: [String]) throws -> Result {
    let process = Process()
    process.executableURL = URL(filePath: program)
    process.arguments = arguments
    let (output, problem) = (Pipe(), Pipe())
    process.standardOutput = output
    process.standardError = problem
    try process.run()
    let said = output.fileHandleForReading.readDataToEndOfFile()
    let complained = problem.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return Result(
      code: process.terminationStatus, output: String(decoding: said, as: UTF8.self),
      problem: String(decoding: complained, as: UTF8.self))
  }
}
