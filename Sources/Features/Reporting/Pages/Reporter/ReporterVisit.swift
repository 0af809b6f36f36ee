package import Cases
package import Core
package import Storage
package import Vault
package import Web

/// What a reporter's session holds: the draft being written, or the report that was opened with its code.
package struct ReporterContent: Codable, Sendable {
  package var draft: Draft?
  /// What was sent in this session, kept until the visitor leaves so that a repeated sending shows the same
  /// receipt.
  package var sent: SentReport?
  package var opened: OpenedReport?
  /// The lookup of the code under which the draft was put away; it stays there until the report is sent.
  package var savedUnder: String?

  package init(draft: Draft? = nil, sent: SentReport? = nil, opened: OpenedReport? = nil) {
    self.draft = draft
    self.sent = sent
    self.opened = opened
  }
}

/// What sending gave, as the receipt page shows it.
package struct SentReport: Codable, Sendable {
  /// The 20 digits.
  package let code: String
  package let school: String
  /// The signed text.
  package let statement: String
  package let promises: [Promised]

  /// A promise with its day.
  package struct Promised: Codable, Sendable {
    package let kind: PromiseKind
    package let due: Day
  }
}

/// A report that was opened with its code.
package struct OpenedReport: Codable, Sendable {
  package let caseID: ID<Case>
  /// The bytes of the case key.
  package let key: [UInt8]
}

/// A visit with its session, as the pages of the reporter's side use it.
package struct ReporterVisit: Sendable {
  package let token: SessionToken
  package let began: Moment
  package var content: ReporterContent
  /// Whether something of it is kept already.
  package var isKept = false

  /// The visit that the cookie belongs to; without a kept session it is a new one. Nil when the cookie is not
  /// one of ours.
  package static func load(_ request: WebRequest, on connection: any Connection) throws -> ReporterVisit? {
    guard let cookie = request.cookie(.reporter), let token = SessionToken(cookie) else { return nil }
    let now = request.environment.clock.now()
    guard let session = try SessionStore.load(.reporter, cookie: cookie, at: now, on: connection) else {
      return ReporterVisit(token: token, began: now, content: ReporterContent())
    }
    let content = try SessionContent.read(session.content)
    return ReporterVisit(token: token, began: session.began, content: content, isKept: true)
  }

  package func save(at now: Moment, on connection: any Connection) throws {
    let session = Session(
      token: token, kind: .reporter, began: began, content: try SessionContent.write(content))
    try SessionStore.save(session, at: now, on: connection)
  }
}

extension WebRequest {
  /// The visit, read in a unit of work of its own.
  func visit() async throws -> ReporterVisit {
    let request = self
    guard let visit = try await environment.database.read({ try ReporterVisit.load(request, on: $0) }) else {
      throw WebProblem.foreignForm
    }
    return visit
  }
}
