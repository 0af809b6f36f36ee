package import FileCleaning

/// A cleaned file of a draft.
package struct DraftFile: Sendable, Codable {
  package let kind: String
  package let bytes: [UInt8]

  package init(_ file: CleanFile) {
    kind = file.kind.rawValue
    bytes = file.bytes
  }
}
