package import Core
import Foundation
package import Logging

/// Writes one JSON object a line. Only metadata whose names stand in ``allowed`` are written, and only from
/// our own loggers: a
/// library may put addresses and paths into its own.
package struct JSONLog: LogHandler {
  /// Names that can't hold anything about a visitor.
  package static let allowed: Set<String> = [
    "method", "route", "status", "duration", "hour", "error", "count", "problem", "port", "task", "steps",
  ]

  package var logLevel = Logger.Level.info
  package var metadata: Logger.Metadata = [:]
  private let label: String
  private let clock: Clock
  private let write: @Sendable (String) -> Void

  /// - Parameters:
  ///   - label: metadata are written only for labels that begin with `stagekansen`.
  ///   - clock: a line tells the day, not the time: it must not tell when somebody reported.
  package init(label: String, clock: Clock, write: @escaping @Sendable (String) -> Void) {
    self.label = label
    self.clock = clock
    self.write = write
  }

  /// A logger that writes to standard error. What can't be written, as on a full disk, is left out: the
  /// program goes on.
  package static func standardError(_ label: String, clock: Clock) -> Logger {
    Logger(label: label) { label in
      JSONLog(label: label, clock: clock) { line in
        try? FileHandle.standardError.write(contentsOf: Data((line + "\n").utf8))
      }
    }
  }

  package subscript(metadataKey key: String) -> Logger.Metadata.Value? {
    get { metadata[key] }
    set { metadata[key] = newValue }
  }

  package func log(event: LogEvent) {
    var parts = [
      ("day", clock.today.description), ("level", event.level.rawValue), ("from", label),
      ("message", "\(event.message)"),
    ]
    if label.hasPrefix("stagekansen") {
      let all = metadata.merging(event.metadata ?? [:]) { $1 }
      parts += all.filter { Self.allowed.contains($0.key) }.sorted { $0.key < $1.key }
        .map { ($0.key, "\($0.value)") }
    }
    let fields = parts.map { "\(Self.quoted($0.0)):\(Self.quoted($0.1))" }
    write("{\(fields.joined(separator: ","))}")
  }

  private static func quoted(_ text: String) -> String {
    let escaped = text.unicodeScalars.map { scalar in
      switch scalar {
      case "\"": "\\\""
      case "\\": "\\\\"
      case _ where scalar.value < 32: "\\u00\(scalar.value < 16 ? "0" : "")\(String(scalar.value, radix: 16))"
      default: String(scalar)
      }
    }
    return "\"\(escaped.joined())\""
  }
}
