import Accounts
import Audit
import Cases
import Core
import FileCleaning
import Organisations
import Storage
import Vault
import Web

/// The case of a reporter who came back with the code.
enum ReporterCase {
  /// The case key for who has the code; nil when the report was erased.
  static func key(
    of caseID: ID<Case>, code secret: SymmetricSecret, keys: ServerKeys, on connection: any Connection
  ) throws -> CaseKey? {
    try CaseAccess(keys: keys).key(of: caseID, forReporterWith: secret, on: connection)
  }

  /// What the status page shows; nil when the visitor has not opened a report.
  static func load(_ request: WebRequest) async throws -> ReportStatus? {
    let environment = request.environment
    return try await environment.database.write { connection in
      guard let visit = try ReporterVisit.load(request, on: connection), let opened = visit.content.opened,
        let key = SymmetricSecret(bytes: opened.key),
        let stored = try CaseStore(keys: environment.keys).load(opened.caseID, key: key, on: connection)
      else { return nil }
      // Reading counts as being there: the session goes on.
      try visit.save(at: environment.clock.now(), on: connection)
      return try status(of: stored, environment: environment, on: connection)
    }
  }

  /// Does something in the case of this visit.
  ///
  /// - Parameter files: cleaned; kept before the event that tells of them.
  /// - Returns: nil when it was done, else why not.
  static func act(_ command: CaseCommand, files: [CleanFile], request: WebRequest) async throws
    -> CaseRefusal?
  {
    let environment = request.environment
    return try await environment.database.write { connection in
      guard let visit = try ReporterVisit.load(request, on: connection), let opened = visit.content.opened,
        let key = SymmetricSecret(bytes: opened.key)
      else { throw WebProblem.foreignForm }
      let store = CaseStore(keys: environment.keys)
      guard let stored = try store.load(opened.caseID, on: connection),
        let school = try OrganisationStore.organisation(stored.register.organisation, on: connection)
      else { throw WebProblem.notFound }
      do {
        for file in files {
          let kept = CaseFile(mediaType: file.kind.mediaType, bytes: file.bytes)
          try CaseFiles.add(kept, to: opened.caseID, key: key, on: connection)
        }
        try store.perform(
          command, in: opened.caseID, by: .reporter, key: key, at: environment.clock.now(),
          terms: CaseTerms(school.terms), on: connection)
        try HandlerNotices(keys: environment.keys, randomness: environment.randomness)
          .notifyHandlers(of: opened.caseID, at: environment.clock.now(), on: connection)
        return nil
      } catch let refusal as CaseRefusal {
        if !files.isEmpty { throw WebProblem.foreignForm }
        return refusal
      }
    }
  }

  /// The signed text of the receipt.
  static func statement(_ request: WebRequest) async throws -> String? {
    try await request.environment.database.read { connection in
      guard let opened = try ReporterVisit.load(request, on: connection)?.content.opened,
        let key = SymmetricSecret(bytes: opened.key)
      else { return nil }
      return try ReceiptStore.statement(of: opened.caseID, key: key, on: connection)
    }
  }

  private static func status(
    of stored: StoredCase, environment: Environment, on connection: any Connection
  ) throws -> ReportStatus? {
    guard let school = try SchoolStore.school(stored.register.organisation, on: connection) else {
      return nil
    }
    var members = try MemberStore.members(of: stored.register.organisation, on: connection)
    // Also of one that reads it no longer: who has looked keeps a name.
    for outside in stored.movedTo {
      members += try MemberStore.members(of: outside, on: connection)
    }
    let names = Dictionary(uniqueKeysWithValues: members.map { ($0.id, $0.name) })
    return ReportStatus(
      caseID: stored.id, situation: stored.situation, content: stored.content,
      answers: stored.register.answers,
      events: stored.events.compactMap(\.forReporter),
      looks: try looks(at: stored.id, names: names, environment: environment, on: connection), names: names,
      school: school,
      fileCount: try CaseFiles.numbers(of: stored.id, on: connection).count, today: environment.clock.today)
  }

  /// One line for each member and day.
  private static func looks(
    at caseID: ID<Case>, names: [ID<Member>: String], environment: Environment, on connection: any Connection
  ) throws -> [ReportStatus.Look] {
    try AuditLog.looks(at: caseID.text, on: connection, keys: environment.keys).map { look in
      let name = ID<Member>(look.member).flatMap { names[$0] } ?? ""
      return ReportStatus.Look(day: look.day, name: name, role: Role(rawValue: look.role))
    }
  }

  /// The answer to a form of a visit that has ended: what was typed is shown to be copied; else the code is
  /// asked for.
  static func ended(_ request: WebRequest) throws -> Reply {
    let hasWords = ["message", "story"].contains { !request.form.text($0).isEmpty }
    if hasWords { throw WebProblem.visitEnded }
    return .redirect(request.href("/c"))
  }
}
