package import FileCleaning
import Foundation

/// A cleaned file of a draft.
package struct DraftFile: Sendable, Codable {
  package let kind: String
  /// As `Data`, which JSON holds as one text; a list of numbers would take ten times the memory.
  private let data: Data

  package init(_ file: CleanFile) {
    kind = file.kind.rawValue
    data = Data(file.bytes)
  }

  package var bytes: [UInt8] { Array(data) }
}
