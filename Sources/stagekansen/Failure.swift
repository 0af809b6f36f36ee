import Foundation

/// Ends the program with one line on standard error and the exit code of the command line's contract.
struct Failure: Error {
  let line: String
  let code: Int32

  /// What was given is wrong; the line names file, line and column where there are any.
  static func badInput(_ line: String) -> Failure { Failure(line: line, code: 1) }

  /// The machine or the settings do not allow it.
  static func environment(_ line: String) -> Failure { Failure(line: line, code: 3) }

  /// The exit code for options and arguments that do not fit.
  static let badUse: Int32 = 2

  func end() -> Never {
    FileHandle.standardError.write(Data("\(line)\n".utf8))
    exit(code)
  }
}
