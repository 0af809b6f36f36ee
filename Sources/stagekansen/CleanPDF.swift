import App
import ArgumentParser
import FileCleaning
import Foundation

/// The child process of the server; see `CleaningProcess`.
struct CleanPDF: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "clean-pdf", abstract: "Read a PDF, write it without metadata.", shouldDisplay: false)

  func run() throws {
    guard ChildLimits.apply() else { throw Failure.environment("stagekansen: no limits can be set") }
    let limit = FileCleaner().byteLimit
    let bytes = try FileHandle.standardInput.read(upToCount: limit + 1) ?? Data()
    do throws(FileRefusal) {
      let cleaned = try PDFCleaner.clean(Array(bytes))
      FileHandle.standardOutput.write(Data(cleaned))
    } catch {
      throw ExitCode(CleaningProcess.Status.of(error))
    }
  }
}
