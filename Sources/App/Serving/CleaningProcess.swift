package import FileCleaning
import Foundation
import Synchronization

/// Cleans a PDF in a child process: our own program as `clean-pdf`, without an environment, under limits
/// that it sets itself.
package struct CleaningProcess: Sendable {
  private let executable: String
  private let seconds: Double

  /// - Parameters:
  ///   - executable: the path of `stagekansen`; nil for the program that runs now.
  ///   - seconds: after which the child is ended and the file refused.
  package init(executable: String? = nil, seconds: Double = 20) {
    self.executable = executable ?? Self.ourselves
    self.seconds = seconds
    // Writing to a child that has ended must be an error of that write, not the end of this program.
    signal(SIGPIPE, SIG_IGN)
  }

  /// The exit statuses of `clean-pdf`, and what they mean.
  package enum Status {
    package static let encrypted: Int32 = 11
    package static let tooManyPixels: Int32 = 12
    package static let damaged: Int32 = 13

    package static func of(_ refusal: FileRefusal) -> Int32 {
      switch refusal {
      case .encrypted: encrypted
      case .tooManyPixels: tooManyPixels
      default: damaged
      }
    }
  }

  /// - Throws: `.damaged(.pdf)` also when the child broke a limit.
  package func clean(_ bytes: [UInt8]) throws(FileRefusal) -> [UInt8] {
    let process = Process()
    let (input, output) = (Pipe(), Pipe())
    process.executableURL = URL(fileURLWithPath: executable)
    process.arguments = ["clean-pdf"]
    process.environment = [:]
    process.standardInput = input
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    do { try process.run() } catch { throw .damaged(.pdf) }
    let watchdog = Watchdog(process, seconds: seconds)
    // The child reads all before it writes; when it has ended early, writing fails and its status tells why.
    try? input.fileHandleForWriting.write(contentsOf: Data(bytes))
    try? input.fileHandleForWriting.close()
    let cleaned = try? output.fileHandleForReading.readToEnd()
    process.waitUntilExit()
    watchdog.stop()
    return try result(cleaned.map { Array($0) } ?? [], status: process)
  }

  private func result(_ cleaned: [UInt8], status process: Process) throws(FileRefusal) -> [UInt8] {
    guard process.terminationReason == .exit else { throw .damaged(.pdf) }
    switch process.terminationStatus {
    case 0 where !cleaned.isEmpty: return cleaned
    case Status.encrypted: throw .encrypted
    case Status.tooManyPixels: throw .tooManyPixels(limit: FileCleaner().pixelLimit)
    default: throw .damaged(.pdf)
    }
  }

  private static var ourselves: String {
    let link = try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
    return link ?? CommandLine.arguments[0]
  }
}

/// Ends a process that takes too long.
private final class Watchdog: Sendable {
  private let isStopped = Mutex(false)

  init(_ process: Process, seconds: Double) {
    let id = process.processIdentifier
    DispatchQueue.global().asyncAfter(deadline: .now() + seconds) { [self] in
      isStopped.withLock { isStopped in if !isStopped { kill(id, SIGKILL) } }
    }
  }

  /// After this the id may belong to another process, and is left alone.
  func stop() { isStopped.withLock { $0 = true } }
}
