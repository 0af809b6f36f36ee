import Foundation
import Testing

@testable import FileCleaning

/// Where exiftool is; nil when it isn't installed.
private let exiftool: String? = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
  .map { "\($0)/exiftool" }.first { FileManager.default.isExecutableFile(atPath: $0) }

/// Asks a program that knows thousands of tags what it still sees. Skipped where exiftool isn't installed.
@Suite("What exiftool finds", .enabled(if: exiftool != nil)) struct ExifToolTests {
  /// Lines such as `[GPS] GPSLatitude : …`.
  private func report(on bytes: [UInt8]) throws -> [String] {
    let process = Process()
    process.executableURL = URL(filePath: try #require(exiftool))
    process.arguments = ["-a", "-G1", "-s", "-u", "-ee", "-"]
    let (input, output) = (Pipe(), Pipe())
    process.standardInput = input
    process.standardOutput = output
    try process.run()
    try input.fileHandleForWriting.write(contentsOf: Data(bytes))
    try input.fileHandleForWriting.close()
    let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    return text.split(separator: "\n").map(String.init)
  }

  private func isTelling(_ line: String) -> Bool {
    let groups = [
      "[GPS]", "[ExifIFD]", "[IFD1]", "[IPTC]", "[XMP", "[Photoshop]", "[MakerNotes]", "[PNG-pHYs]",
    ]
    let tags = [
      "Make ", "Model ", "DateTime", "CreateDate", "ModifyDate", "Artist", "Author", "Creator ", "Producer",
      "Comment", "Thumbnail", "SerialNumber", "ProfileDescription", "GPS", "Software",
    ]
    return groups.contains { line.hasPrefix($0) } || tags.contains { line.contains(" \($0)") }
  }

  @Test("in the files as sent: much", arguments: ["camera.jpg", "screenshot.png", "camera.webp", "rich.pdf"])
  func before(name: String) throws {
    #expect(try report(on: try Fixture.bytes(name)).contains(where: isTelling))
  }

  @Test("in the cleaned files: nothing", arguments: Fixture.pictures + Fixture.documents)
  func after(name: String) throws {
    let lines = try report(on: try FileCleaner().clean(try Fixture.bytes(name)).bytes)
    #expect(lines.count > 5)
    #expect(lines.filter(isTelling) == [])
  }
}
