package import Core
import Foundation
package import Organisations

/// Somebody who is asked to join an organisation.
package struct NewInvitation: Sendable, Equatable {
  package let organisation: ID<Organisation>
  package let role: Role
  /// 1 to 100 characters, without blanks around it.
  package let name: String
  package let mail: FoldedMail

  /// - Throws: every field that can't be used, in the order of the form.
  package init(organisation: ID<Organisation>, role: Role, name: String, mail: String)
    throws(InvitationMistakes)
  {
    let name = name.trimmingCharacters(in: .whitespacesAndNewlines)
    let folded = FoldedMail(mail)
    var mistakes: [InvitationMistake] = []
    if name.isEmpty { mistakes.append(.nameMissing) }
    if name.count > 100 { mistakes.append(.nameTooLong) }
    if folded == nil { mistakes.append(.mail) }
    guard let folded, mistakes.isEmpty else { throw InvitationMistakes(list: mistakes) }
    self.organisation = organisation
    self.role = role
    self.name = name
    self.mail = folded
  }
}

/// What is wrong with the form of an invitation.
package enum InvitationMistake: Sendable, Equatable {
  case nameMissing
  case nameTooLong
  case mail
}

/// All that is wrong with the form of an invitation; never empty.
package struct InvitationMistakes: Error, Equatable {
  package let list: [InvitationMistake]
}

/// Why an invitation was refused.
package enum InvitationRefusal: Error, Equatable {
  case missing(Permission)
  /// Only who holds a team's key can let somebody into that team.
  case teamKeyNeeded(TeamKind)
  /// Somebody with that address has access already, here or at another organisation.
  case mailTaken
}
