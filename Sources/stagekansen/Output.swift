import Foundation

/// Where the commands write their results: standard output, at once.
enum Output {
  static func say(_ line: String = "") { FileHandle.standardOutput.write(Data((line + "\n").utf8)) }
}
