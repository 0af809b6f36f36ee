import Cases
import Outbox
import Storage
import Testing

extension Received {
  /// Expects as many events as happened, the sending counted.
  func expectEvents(_ count: Int, sourceLocation: SourceLocation = #_sourceLocation) async throws {
    let events = try await events
    #expect(events.count == count, sourceLocation: sourceLocation)
  }
}

extension Colleague {
  /// Expects these letters in the outbox.
  func expectLetters(_ letters: [OutboxState: Int], sourceLocation: SourceLocation = #_sourceLocation)
    async throws
  {
    let counts = try await office.database.read { try Outbox.count(on: $0) }
    #expect(counts == letters, sourceLocation: sourceLocation)
  }
}
