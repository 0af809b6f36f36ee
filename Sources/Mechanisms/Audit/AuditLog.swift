package import Core
package import Storage
package import Vault

/// The audit log: adding to it, and the questions that may be asked of it.
package enum AuditLog {
  /// Adds an entry in the caller's transaction, so that nothing happens without its entry.
  package static func append(_ entry: AuditEntry, on connection: any Connection, keys: ServerKeys) throws {
    let organisation = entry.organisation.map { keys.blindIndex(.organisation, of: $0) }
    let object = entry.object.map { keys.blindIndex(.object, of: $0) }
    let details = AuditDetails(actor: entry.actor, organisation: entry.organisation, object: entry.object)
    let sealed = try keys.sealJSON(details, context: context(at: entry.at, entry.action, object))
    try connection.run(
      """
      INSERT INTO audit_entry (at, action, organisation_index, object_index, sealed)
      VALUES (\(entry.at), \(entry.action), \(organisation), \(object), \(sealed))
      """)
  }

  /// The entries of an organisation, newest first.
  ///
  /// - Parameters:
  ///   - sequence: entries older than this one; nil begins with the newest.
  ///   - limit: the most entries to give.
  package static func entries(
    of organisation: String, before sequence: Int? = nil, limit: Int, on connection: any Connection,
    keys: ServerKeys
  ) throws -> [(sequence: Int, entry: AuditEntry)] {
    let rows = try connection.rows(
      """
      SELECT sequence, at, action, object_index, sealed FROM audit_entry
       WHERE organisation_index = \(keys.blindIndex(.organisation, of: organisation))
         AND sequence < \(sequence ?? .max)
       ORDER BY sequence DESC LIMIT \(limit)
      """)
    return try rows.map { (try $0.integer("sequence"), try entry(from: $0, keys: keys)) }
  }

  /// Who opened a case or one of its files, oldest first: one look per member and day.
  ///
  /// - Parameter id: the case's.
  package static func looks(at id: String, on connection: any Connection, keys: ServerKeys) throws -> [Look] {
    let rows = try connection.rows(
      """
      SELECT at, action, object_index, sealed FROM audit_entry
       WHERE object_index = \(keys.blindIndex(.object, of: id))
         AND action IN (\(AuditAction.caseRead), \(AuditAction.fileRead))
       ORDER BY sequence
      """)
    var looks: [Look] = []
    for row in rows {
      let entry = try entry(from: row, keys: keys)
      guard let actor = entry.actor else { continue }
      let look = Look(day: entry.at.day, role: actor.role, member: actor.id)
      if !looks.contains(look) { looks.append(look) }
    }
    return looks
  }

  /// Whether an entry was sealed by this server, for its time, action and object.
  static func isOurs(_ row: Row, keys: ServerKeys) throws -> Bool {
    guard let action = AuditAction(rawValue: try row.text("action")) else { return false }
    let object = row.isNull("object_index") ? nil : try row.text("object_index")
    let context = context(at: try row.moment("at"), action, object)
    return (try? keys.open(try row.bytes("sealed"), context: context)) != nil
  }

  private static func entry(from row: Row, keys: ServerKeys) throws -> AuditEntry {
    let at = try row.moment("at")
    let action = try row.code("action", as: AuditAction.self)
    let object = row.isNull("object_index") ? nil : try row.text("object_index")
    let details = try keys.openJSON(
      AuditDetails.self, from: try row.bytes("sealed"), context: context(at: at, action, object))
    return AuditEntry(
      at: at, action, by: details.actor, in: details.organisation, about: details.object)
  }

  /// Ties the sealed part to the open part: neither can be exchanged without the other.
  private static func context(at: Moment, _ action: AuditAction, _ object: String?) -> String {
    "audit_entry \(at.milliseconds) \(action.rawValue) \(object ?? "-")"
  }
}

/// That somebody opened a case on a day. The student sees these.
package struct Look: Sendable, Equatable {
  package let day: Day
  /// The code of the role the member had then.
  package let role: String
  /// The id of the member.
  package let member: String

  package init(day: Day, role: String, member: String) {
    self.day = day
    self.role = role
    self.member = member
  }
}
