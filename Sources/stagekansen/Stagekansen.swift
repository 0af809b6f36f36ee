import ArgumentParser
import Foundation

@main
struct Stagekansen: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "stagekansen", abstract: "Report internship discrimination, and follow up.",
    subcommands: [
      Serve.self, Demo.self, Migrate.self, CheckConfig.self, Doctor.self, OrganisationCommand.self,
      Backup.self, Restore.self, VerifyBackup.self, ReceiptCommand.self, AuditCommand.self, CleanPDF.self,
      Fill.self, Simulate.self, SoakCommand.self,
    ])

  /// As the library's own, but with the exit codes of ``Failure``.
  static func main() async {
    do {
      var command = try parseAsRoot()
      if var waiting = command as? any AsyncParsableCommand {
        try await waiting.run()
      } else {
        try command.run()
      }
    } catch let failure as Failure {
      failure.end()
    } catch  where exitCode(for: error) == .validationFailure {
      Failure(line: fullMessage(for: error), code: Failure.badUse).end()
    } catch {
      exit(withError: error)
    }
  }
}
