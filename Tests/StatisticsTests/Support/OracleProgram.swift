import Foundation
import Testing

/// A program in Python that computes the same numbers and shares no code with ours: a script of
/// `Tests/Oracles` that reads one JSON value on standard input and prints one.
///
///     private static let oracle = OracleProgram("proportions.py", needs: ["scipy", "statsmodels"])
///
///     @Test("agree with …", .enabled(if: oracle.isWanted, oracle.absence)) func agreement() throws {
///       let answers: [Answer] = try Self.oracle.answer(to: cases)
///
/// Infinite numbers travel as "Infinity" and "-Infinity", absent ones as null; `oracle.py` beside the scripts
/// does that on the other side.
struct OracleProgram: Sendable {
  struct Failure: Error, CustomStringConvertible {
    let description: String
  }

  let script: String
  let needs: [String]
  /// What starts the script; nil when Python or a module is not there.
  let command: [String]?

  /// - Parameters:
  ///   - script: name of a file in `Tests/Oracles`.
  ///   - needs: names of modules as they are imported.
  init(_ script: String, needs: [String]) {
    self.script = script
    self.needs = needs
    command = ProcessInfo.processInfo.environment["STAGEKANSEN_PYTHON"].flatMap { python in
      Self.has(needs, [python]) ? [python] : nil
    }
  }

  /// Whether to run the test: the program is there, or all tests were asked for and its absence has to show.
  var isWanted: Bool {
    let names = ["STAGEKANSEN_TEST_ALL", "CI"]
    return command != nil || names.contains { ProcessInfo.processInfo.environment[$0] != nil }
  }

  /// Why the test was left out, for the log.
  var absence: Comment { "\(script) lacks Python or one of \(needs.joined(separator: ", "))" }

  func answer<Answer: Decodable>(to question: some Encodable) throws -> Answer {
    guard let command else { throw Failure(description: absence.rawValue) }
    let encoder = JSONEncoder()
    encoder.nonConformingFloatEncodingStrategy = .convertToString(
      positiveInfinity: "Infinity", negativeInfinity: "-Infinity", nan: "NaN")
    let decoder = JSONDecoder()
    decoder.nonConformingFloatDecodingStrategy = .convertFromString(
      positiveInfinity: "Infinity", negativeInfinity: "-Infinity", nan: "NaN")
    let said = try Self.run(command + [script], input: encoder.encode(question))
    return try decoder.decode(Answer.self, from: said)
  }

  private static let folder = URL(filePath: #filePath).appending(path: "../../../Oracles").standardizedFileURL

  private static func has(_ needs: [String], _ command: [String]) -> Bool {
    let names = needs.map { "'\($0)'" }.joined(separator: ",")
    let question = "import importlib.util as u; [1/(u.find_spec(n) is not None) for n in [\(names)]]"
    return (try? run(command + ["-c", question], input: Data())) != nil
  }

  /// What the command prints. Standard input and error go by files, so that no pipe can fill up and wait.
  private static func run(_ command: [String], input: Data) throws -> Data {
    let place = FileManager.default.temporaryDirectory.appending(path: "oracle-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: place) }
    let (asked, complaint) = (place.appending(path: "asked"), place.appending(path: "complaint"))
    try input.write(to: asked)
    try Data().write(to: complaint)
    let (process, output) = (Process(), Pipe())
    process.executableURL = URL(filePath: command[0])
    process.arguments = Array(command.dropFirst())
    process.currentDirectoryURL = folder
    process.standardInput = try FileHandle(forReadingFrom: asked)
    process.standardOutput = output
    process.standardError = try FileHandle(forWritingTo: complaint)
    try process.run()
    let said = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else {
      let words = String(decoding: try Data(contentsOf: complaint).suffix(2000), as: UTF8.self)
      throw Failure(
        description: "\(command.joined(separator: " ")) ended with \(process.terminationStatus): \(words)")
    }
    return said
  }
}
