/// Lets so many tests in at once: a server of PostgreSQL takes so many connections, and tests all begin
/// together.
actor Turnstile {
  static let postgreSQL = Turnstile(places: 24)

  private var free: Int

  init(places: Int) { free = places }

  /// Waits for a place. After two minutes it goes on without one, so that a test that holds one place and
  /// waits for a second can't stop everything.
  func enter() async throws {
    for _ in 0..<6000 where free <= 0 { try await Task.sleep(for: .milliseconds(20)) }
    free -= 1
  }

  func leave() { free += 1 }
}
