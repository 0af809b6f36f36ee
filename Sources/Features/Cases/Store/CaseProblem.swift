/// Why the store did not do what was asked. Carries no content.
package enum CaseProblem: Error, Equatable, Sendable {
  case notFound
  /// Somebody else acted since the page was shown.
  case changed(seen: Int, now: Int)
  /// The member is not in the case's organisation, or no longer has access.
  case noSuchMember
  /// Nobody of the team would be able to read the case: it has to go to another team.
  case nobodyLeft
  /// Words, or a new reader, without the key of the case: a mistake of ours.
  case needsKey
  /// The organisation that was named is no bureau of this server.
  case noSuchOrganisation
}
