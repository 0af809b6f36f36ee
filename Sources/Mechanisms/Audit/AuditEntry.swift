package import Core

/// One line of the audit log.
package struct AuditEntry: Sendable, Equatable {
  /// Who did it. The name and role of that moment: a member may leave.
  package struct Actor: Sendable, Equatable, Codable {
    /// The id of a member.
    package let id: String
    package let name: String
    /// The code of a role, such as `desk_owner`.
    package let role: String

    package init(id: String, name: String, role: String) {
      self.id = id
      self.name = name
      self.role = role
    }
  }

  package let at: Moment
  package let action: AuditAction
  /// Nil for an attempt by somebody unknown.
  package let actor: Actor?
  /// The id of the organisation in whose list the entry appears. Nil keeps it out of every list: for what a
  /// confidential adviser does, of whose cases nobody else may know.
  package let organisation: String?
  /// The id of what it was about: a case, a member.
  package let object: String?

  package init(
    at: Moment, _ action: AuditAction, by actor: Actor?, in organisation: String? = nil,
    about object: String? = nil
  ) {
    self.at = at
    self.action = action
    self.actor = actor
    self.organisation = organisation
    self.object = object
  }
}

/// What is sealed of an entry.
struct AuditDetails: Codable {
  let actor: AuditEntry.Actor?
  let organisation: String?
  let object: String?
}
