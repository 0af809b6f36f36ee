import Foundation

/// Where the commands write their results: standard output, at once.
enum Output {
  static func say(_ line: String = "") { FileHandle.standardOutput.write(Data((line + "\n").utf8)) }

  /// One JSON object.
  static func json(_ value: some Encodable) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    say(String(decoding: try encoder.encode(value), as: UTF8.self))
  }
}
