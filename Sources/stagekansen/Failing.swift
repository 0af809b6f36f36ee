import App

/// Runs a command; a fault of the environment becomes one line on standard error.
func reporting<Result>(_ work: () async throws -> Result) async throws -> Result {
  do {
    return try await work()
  } catch let failure as Failure {
    throw failure
  } catch BackupProblem.input(let line) {
    throw Failure.badInput("stagekansen: \(line)")
  } catch {
    throw Failure.environment("stagekansen: \(ProblemText.line(for: error))")
  }
}
