import Accounts
package import Core
import Organisations
import Storage
package import Vault

/// Sets a school up from the command line.
package struct Founding: Sendable {
  private let new: NewOrganisation
  private let people: [(role: Role, option: String, text: String)]

  /// A school.
  ///
  /// - Parameters: the people are given as `Name <address>`.
  ///   - overseer: the person outside the line of the desk; nil when there is none yet.
  ///   - isRehearsal: for trying only: see `Organisation.isRehearsal`.
  package init(
    slug: String, name: String, phone: String, deskOwner: String, adviser: String, administrator: String,
    overseer: String? = nil, isRehearsal: Bool = false
  ) {
    new = NewOrganisation(slug: slug, name: name, phone: phone, isRehearsal: isRehearsal)
    people =
      [
        (.deskOwner, "--desk-owner", deskOwner), (.confidentialAdviser, "--adviser", adviser),
        (.administrator, "--administrator", administrator),
      ] + (overseer.map { [(.overseer, "--overseer", $0)] } ?? [])
  }

  /// A bureau, where a report goes that nobody at a school answers.
  package init(
    bureau slug: String, name: String, phone: String, consultant: String, administrator: String,
    isRehearsal: Bool = false
  ) {
    new = NewOrganisation(slug: slug, name: name, kind: .bureau, phone: phone, isRehearsal: isRehearsal)
    people = [
      (.consultant, "--consultant", consultant), (.administrator, "--administrator", administrator),
    ]
  }

  /// - Returns: what to print, once: it holds the recovery key and the links.
  /// - Throws: ``FoundingProblem`` for what was typed; else what opening an installation throws.
  package func run(
    on configuration: Configuration, clock: Clock, randomness: Randomness, derivation: KeyDerivation
  ) async throws -> [String] {
    let members = try people.map { try Self.person($0.text, role: $0.role, option: $0.option) }
    let open = try await OpenInstallation.open(
      configuration.installation, clock: clock, randomness: randomness)
    let tools = AccountTools(
      database: open.database, keys: open.keys, derivation: derivation, clock: clock, randomness: randomness)
    do {
      let result = try await found(members, tools)
      try await open.database.close()
      return Self.lines(result, configuration)
    } catch {
      try await open.database.close()
      throw error
    }
  }

  private func found(_ members: [FirstMember], _ tools: AccountTools) async throws -> SetUpResult {
    do {
      return try await SetUp(tools).found(new, firstMembers: members)
    } catch let refusal as OrganisationRefusal {
      throw FoundingProblem(reason: Self.reason(refusal))
    } catch InvitationRefusal.mailTaken {
      throw FoundingProblem(reason: "one of the addresses has an account already")
    } catch is InvitationMistakes {
      throw FoundingProblem(reason: "one of the addresses can't be one")
    }
  }

  private static func person(_ text: String, role: Role, option: String) throws(FoundingProblem)
    -> FirstMember
  {
    guard let match = text.wholeMatch(of: /\s*([^<>]+?)\s*<([^<>\s]+)>\s*/) else {
      throw FoundingProblem(reason: "\(option): “\(text)” is not of the form Name <address>")
    }
    return FirstMember(role: role, name: String(match.1), mail: String(match.2))
  }

  private static func reason(_ refusal: OrganisationRefusal) -> String {
    switch refusal {
    case .slug: "--slug: 2 to 40 of a to z, 0 to 9 and dashes"
    case .slugTaken: "--slug: another school has it"
    case .name: "--name: 1 to 120 characters"
    case .exitURL, .terms: "the settings of the school are not allowed"
    }
  }

  private static func lines(_ result: SetUpResult, _ configuration: Configuration) -> [String] {
    let invited = result.invited.map { one in
      "\(one.invitation.name) (\(one.invitation.role.rawValue)): "
        + "\(configuration.basePath)/uitnodiging/\(one.token.text)"
    }
    return [
      "Recovery key, to print and keep in a safe; it is stored nowhere:", "  " + result.recoveryKey.text, "",
    ]
      + ["Invitations; put the address of this server before them. They hold for 24 hours:"]
      + invited.map { "  " + $0 }
  }
}

/// What was typed can't be used, in words for the terminal.
package struct FoundingProblem: Error, Equatable {
  package let reason: String
}
