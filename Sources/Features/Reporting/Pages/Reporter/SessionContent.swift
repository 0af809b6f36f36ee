import Foundation

/// The content of a reporter's session as bytes.
enum SessionContent {
  static func write(_ content: ReporterContent) throws -> [UInt8] { Array(try JSONEncoder().encode(content)) }

  static func read(_ bytes: [UInt8]) throws -> ReporterContent {
    try JSONDecoder().decode(ReporterContent.self, from: Data(bytes))
  }
}
