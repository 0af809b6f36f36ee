import Accounts
import Audit
import Core
import Organisations
import Storage
import Vault
import Web

/// A case as one viewer opened it.
struct OpenedCase: Sendable {
  let stored: StoredCase
  let key: CaseKey
  /// All of the organisation, also those who left.
  let members: [Member]
  let terms: CaseTerms
}

/// Opens cases for a viewer. Who holds no key gets the same answer as for a case that does not exist.
struct CaseDoor: Sendable {
  let viewer: Viewer
  let keys: ServerKeys

  init(_ request: StaffRequest) {
    viewer = request.viewer
    keys = request.environment.keys
  }

  var actor: CaseActor { .member(id: viewer.id, role: viewer.role) }

  /// Nil when it is not there for this viewer.
  func open(_ id: ID<Case>, on connection: any Connection) throws -> OpenedCase? {
    guard let key = try CaseAccess(keys: keys).key(of: id, for: viewer, on: connection),
      let stored = try CaseStore(keys: keys).load(id, key: key, on: connection),
      isOf(viewer.organisation, stored), !stored.situation.excluded.contains(viewer.id),
      let school = try OrganisationStore.organisation(stored.register.organisation, on: connection)
    else { return nil }
    var members = try MemberStore.members(of: school.id, on: connection)
    if let outside = stored.situation.movedOutside {
      members += try MemberStore.members(of: outside, on: connection)
    }
    return OpenedCase(stored: stored, key: key, members: members, terms: CaseTerms(school.terms))
  }

  /// The school's own, or one that moved outside to the viewer's bureau.
  private func isOf(_ organisation: ID<Organisation>, _ stored: StoredCase) -> Bool {
    stored.register.organisation == organisation || stored.situation.movedOutside == organisation
  }
}

extension StaffRequest {
  /// The case that the address names.
  ///
  /// - Throws: ``WebProblem/notFound`` for what is no id.
  func caseId() throws(WebProblem) -> ID<Case> {
    guard let id = web.parameters["case"].flatMap({ ID<Case>($0) }) else { throw .notFound }
    return id
  }

  var pageContext: PageContext { PageContext(language: language, basePath: environment.settings.basePath) }

  /// For a case that does not open: noted, and answered as if there were none.
  func refused(_ id: ID<Case>) async throws -> WebProblem {
    let (door, now) = (CaseDoor(self), environment.clock.now())
    try await environment.database.write { connection in
      try CaseAudit.note(.accessRefused, about: id, by: door.viewer, at: now, keys: door.keys, on: connection)
    }
    return .notFound
  }
}
