import Core
import HTTPTypes

/// Forms that did not come from us: with no token of ours, with one of another visitor, or to an address that
/// takes none.
enum SuspectForms {
  static func isSuspect(_ request: WebRequest, problem: WebProblem?) -> Bool {
    guard request.method == .post else { return false }
    if problem != nil { return true }
    guard request.face.cookie != nil else { return false }
    // Leaving and other forms without a token of our own making are few; they only ever wait under a flood.
    do throws(FormToken.Problem) {
      try request.checkToken()
      return false
    } catch {
      return error == .foreign
    }
  }

  /// Waits its turn. Without a flood there is no wait, and the page itself answers.
  ///
  /// When the line is full, the form is let go and the answer is late all the same: who sends without end
  /// gets nothing from sending faster.
  /// - Throws: ``WebProblem/foreignForm`` after a wait, so that the answer needs no database; what was typed
  ///   stands on it. ``WebProblem/busy(seconds:)`` when the line was full.
  static func waitInLine(_ request: inout WebRequest, for route: Route?) async throws {
    let environment = request.environment
    let bytes = request.form.byteCount
    if let wait = environment.limits.suspects.enter(bytes: bytes, at: environment.clock.now()) {
      guard wait > 0 else { return }
      try await Task.sleep(for: .milliseconds(wait))
      if route?.alwaysAnswers == true { return }
      throw WebProblem.foreignForm
    }
    request.form = Form()
    try await Task.sleep(for: .milliseconds(SuspectLane.longestWait))
    throw WebProblem.busy(seconds: 30)
  }
}
