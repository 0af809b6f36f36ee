package import Accounts
package import Core
package import Organisations
package import Outbox
package import Storage
package import Vault

/// The letters about cases, as far as one viewer may know of them.
package struct CaseLetters: Sendable {
  private let keys: ServerKeys

  package init(keys: ServerKeys) { self.keys = keys }

  /// What became of the letters to the student, the newest first.
  package func toReporter(of id: ID<Case>, on connection: any Connection) throws -> [Delivery] {
    try Outbox.deliveries(about: id.text, on: connection, keys: keys).filter {
      $0.purpose == .reporterNotice
    }
  }

  /// Letters of the viewer's team that were given up, but for those about cases that the viewer may never
  /// look at.
  package func failed(for viewer: Viewer, limit: Int, on connection: any Connection) throws -> [Delivery] {
    try Outbox.failed(
      in: LetterPlace.of(viewer.organisation, viewer.role.team), except: try hidden(from: viewer, connection),
      limit: limit, on: connection, keys: keys)
  }

  package func failedCount(for viewer: Viewer, on connection: any Connection) throws -> Int {
    try Outbox.count(
      of: LetterPlace.of(viewer.organisation, viewer.role.team), except: try hidden(from: viewer, connection),
      on: connection, keys: keys)[.failed] ?? 0
  }

  /// Of the desk of a school, for who oversees it: a number only.
  package func failedCount(ofDeskIn organisation: ID<Organisation>, on connection: any Connection) throws
    -> Int
  {
    try Outbox.count(of: LetterPlace.of(organisation, .desk), on: connection, keys: keys)[.failed] ?? 0
  }

  private func hidden(from viewer: Viewer, _ connection: any Connection) throws -> [String] {
    let index = CaseNames(keys: keys).member(viewer.id)
    return try connection.rows("SELECT case_id FROM case_exclusion WHERE member_index = \(index)").map {
      try $0.text("case_id")
    }
  }
}
