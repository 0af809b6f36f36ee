import App
import ArgumentParser
import Core

/// `stagekansen restore FILE`.
struct Restore: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Put a backup into an empty installation: all of it or nothing.",
    discussion: """
      Stop the server, put its key file back, and give the database: an empty folder, or an empty PostgreSQL \
      database, whichever kind the backup was made of. Type the private half of the backup key on standard \
      input. Exit code 0: restored and read back. 1: the file or the key is wrong. 2: wrong use. 3: the \
      installation does not allow it; it is not empty, or the key file is missing.
      """)

  @Argument(help: "The backup.")
  var file: String
  @OptionGroup var key: PrivateBackupKey
  @OptionGroup var options: ServerOptions
  @Flag(help: "Print one JSON object.")
  var json = false

  func run() async throws {
    let configuration = try options.configuration()
    try await reporting {
      let progress = Progress()
      let report = try await Restoring(BackupSource(file: file, key: try key.read())).run(
        on: configuration.installation, clock: .live, randomness: .live,
        progress: { progress.show($0, $1) })
      progress.clear()
      if json { return try Output.json(report) }
      Output.say("Restored the state of \(report.moment): \(report.rows) rows of \(report.tables) tables,")
      Output.say("read back and equal, in \(report.seconds) s.")
      for step in report.newSteps { Output.say("new step: \(step)") }
    }
  }
}
