package import Core
import Foundation
package import Storage

/// The organisations of this server and their teams.
package enum OrganisationStore {
  /// Nil when there is none with that part of an address.
  package static func organisation(slug: String, on connection: any Connection) throws -> Organisation? {
    try connection.row("\(selectOrganisation) WHERE slug = \(slug)").map(organisation)
  }

  package static func organisation(_ id: ID<Organisation>, on connection: any Connection) throws
    -> Organisation?
  {
    try connection.row("\(selectOrganisation) WHERE id = \(id)").map(organisation)
  }

  /// Every organisation of a kind, by name: what a student chooses from.
  ///
  /// - Parameter rehearsing: those that only rehearse, and no others; else none of those.
  package static func organisations(
    of kind: OrganisationKind, rehearsing: Bool = false, on connection: any Connection
  ) throws -> [Organisation] {
    let sql: SQL = """
      \(selectOrganisation) WHERE kind = \(kind) AND is_rehearsal = \(rehearsing) ORDER BY name, id
      """
    return try connection.rows(sql).map(organisation)
  }

  /// The teams of an organisation: the desk first.
  package static func teams(of organisation: ID<Organisation>, on connection: any Connection) throws -> [Team]
  {
    let sql: SQL = """
      SELECT id, organisation_id, kind, public_key
        FROM team
       WHERE organisation_id = \(organisation)
       ORDER BY kind DESC
      """
    return try connection.rows(sql).map(team)
  }

  /// Nil for an organisation that is not on this server, or of a kind without that team.
  package static func team(_ kind: TeamKind, of organisation: ID<Organisation>, on connection: any Connection)
    throws
    -> Team?
  {
    try teams(of: organisation, on: connection).first { $0.kind == kind }
  }

  private static var selectOrganisation: SQL {
    "SELECT id, slug, name, kind, phone, exit_url, terms, is_rehearsal FROM organisation"
  }

  private static func organisation(_ row: Row) throws -> Organisation {
    Organisation(
      id: try row.id("id"), slug: try row.text("slug"), name: try row.text("name"),
      kind: try row.code("kind"),
      phone: try row.text("phone"), exitURL: try row.text("exit_url"),
      terms: try JSONDecoder().decode(Terms.self, from: Data(try row.text("terms").utf8)),
      isRehearsal: try row.isTrue("is_rehearsal"))
  }

  private static func team(_ row: Row) throws -> Team {
    Team(
      id: try row.id("id"), organisation: try row.id("organisation_id"), kind: try row.code("kind"),
      publicKey: try row.publicKey("public_key"))
  }
}
