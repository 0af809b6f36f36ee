import Core
import Foundation

/// One line on standard error that changes while long work goes on; nothing unless that is a terminal.
struct Progress: Sendable {
  private let isShown = isatty(STDERR_FILENO) == 1

  func show(_ table: String, _ rows: Int) { write("\(table): \(rows) rows") }

  func show(_ day: Day) { write("\(day)") }

  func clear() { write("") }

  private func write(_ text: String) {
    if isShown { FileHandle.standardError.write(Data("\r\u{1B}[K\(text)".utf8)) }
  }
}
