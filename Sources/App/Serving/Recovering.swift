import Accounts
import Audit
import Cases
package import Core
import Organisations
import Storage
import Vault

/// Brings a team back with the key on paper, when nobody holds the team's key any more.
package struct Recovering: Sendable {
  /// Whose cases.
  package enum Team: String, Sendable, CaseIterable {
    case desk
    case advisers
  }

  /// What the paper is used for.
  package enum Step: Sendable, Equatable {
    /// An invitation that holds the team's key.
    case invite(name: String)
    /// For who joined by it: the cases that the team's key does not open, and that nobody can read now.
    case openCases
  }

  let school: String
  let kind: TeamKind
  let mail: String
  let step: Step

  package init(school: String, team: Team, mail: String, step: Step) {
    self.school = school
    kind = team == .desk ? .desk : .advisers
    self.mail = mail
    self.step = step
  }

  /// - Parameter typed: the lines with the recovery key.
  /// - Returns: what to print, once: it holds the link.
  /// - Throws: ``RecoveringProblem`` for what was typed; else what opening an installation throws.
  package func run(
    typed: [String], on configuration: Configuration, clock: Clock, randomness: Randomness
  ) async throws -> [String] {
    let paper = try TypedRecoveryKey.read(typed)
    let open = try await OpenInstallation.open(
      configuration.installation, clock: clock, randomness: randomness)
    let work = RecoveryWork(
      wanted: self, paper: paper, keys: open.keys, now: clock.now(),
      token: InvitationToken(using: randomness), basePath: configuration.basePath)
    do {
      let lines = try await open.database.write { try work.run(on: $0) }
      try await open.database.close()
      return lines
    } catch {
      try await open.database.close()
      throw error
    }
  }

  /// The first role of the team: it can invite the others.
  var role: Role { kind == .desk ? .deskOwner : .confidentialAdviser }
}
