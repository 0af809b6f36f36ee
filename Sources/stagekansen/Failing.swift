import App

/// Runs a command; a fault of the environment becomes one line on standard error.
func reporting(_ work: () async throws -> Void) async throws {
  do {
    try await work()
  } catch let failure as Failure {
    throw failure
  } catch BackupProblem.input(let line) {
    throw Failure.badInput("stagekansen: \(line)")
  } catch {
    throw Failure.environment("stagekansen: \(ProblemText.line(for: error))")
  }
}
