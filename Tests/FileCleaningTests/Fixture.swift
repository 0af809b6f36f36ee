import Foundation
import Testing

@testable import FileCleaning

/// A file of the folder `Fixtures`; its README says what is planted in each.
enum Fixture {
  static let pictures = [
    "camera.jpg", "progressive.jpg", "cmyk.jpg", "screenshot.png", "palette.png", "interlaced.png",
    "camera.webp", "alpha.webp", "lossless.webp", "animated.webp",
  ]
  static let documents = ["plain.pdf", "rich.pdf", "packed.pdf"]

  static func bytes(_ name: String) throws -> [UInt8] {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Fixtures")
    return [UInt8](try Data(contentsOf: folder.appending(path: name)))
  }
}

/// The cleaned bytes, or why not.
func outcome(of bytes: [UInt8], by cleaner: FileCleaner = FileCleaner()) -> Result<[UInt8], FileRefusal> {
  Result { () throws(FileRefusal) in try cleaner.clean(bytes).bytes }
}

/// Why the file isn't taken; nil when it is.
func refusal(of bytes: [UInt8], by cleaner: FileCleaner = FileCleaner()) -> FileRefusal? {
  guard case .failure(let refusal) = outcome(of: bytes, by: cleaner) else { return nil }
  return refusal
}

extension [UInt8] {
  func contains(_ part: some Collection<UInt8>) -> Bool {
    Data(self).range(of: Data(part)) != nil
  }

  /// The word that stands in all that has to disappear, in one or two bytes a letter.
  var hasCanary: Bool {
    contains(Array("anary".utf8)) || contains("anary".utf8.flatMap { [0, $0] })
      || contains("anary".utf8.flatMap { [$0, 0] })
  }

  /// From the first `part` on; empty when there is none.
  func from(_ part: [UInt8]) -> [UInt8] {
    Data(self).range(of: Data(part)).map { Array(self[$0.lowerBound...]) } ?? []
  }

  func replacing(_ old: String, by new: String) -> [UInt8] {
    replacing(Array(old.utf8), by: Array(new.utf8))
  }

  func replacing(_ old: [UInt8], by new: [UInt8]) -> [UInt8] {
    guard let range = Data(self).range(of: Data(old)) else { return self }
    return Array(self[..<range.lowerBound]) + new + self[range.upperBound...]
  }
}
