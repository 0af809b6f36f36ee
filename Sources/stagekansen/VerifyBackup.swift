import App
import ArgumentParser
import Core

/// `stagekansen verify-backup FILE`.
struct VerifyBackup: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Rehearse a restore: into a database that is thrown away afterwards.",
    discussion: """
      Changes nothing. The copy stands in a private folder for temporary files (TMPDIR) for as long as \
      it takes. Exit code 0: the backup is good. 1: it is not, or the key is wrong. 2: wrong use. 3: the \
      machine does not allow it.
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
      let report = try await BackupRehearsal(BackupSource(file: file, key: try key.read())).run(
        configuration.installation, clock: .live, randomness: .live, progress: { progress.show($0, $1) })
      progress.clear()
      if json { return try Output.json(report) }
      for line in lines(report, keyFile: configuration.installation.keyPath) { Output.say(line) }
    }
  }

  private func lines(_ report: RehearsalReport, keyFile: String) -> [String] {
    let cases =
      report.casesOpened.map { "Cases opened with the key file \(keyFile): \($0)" }
        ?? """
        Not tried: opening cases. There is no key file at \(keyFile); try it where the key file is kept too.
        """
    return [
      "Good: \(report.rows) rows of \(report.tables) tables, made of \(report.source), all read back.",
      "Restoring took \(report.seconds) s.",
      "The state of \(report.moment): what was sent in the last \(Int(report.ageSeconds / 60)) minutes is "
        + "not in it.",
      "Steps of the schema since then: \(report.newSteps.count)", cases,
    ]
  }
}
