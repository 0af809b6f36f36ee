package import Accounts
package import Cases
package import Companies
package import Core
package import Organisations

/// What somebody has told so far, before it is sent. Lives in the visitor's session, which only the cookie
/// can open.
package struct Draft: Sendable, Codable, Equatable {
  /// Whom the report goes to.
  package enum Receiver: String, Sendable, Codable, CaseIterable {
    case desk
    case advisers
  }

  package let organisation: ID<Organisation>
  package let school: String
  package let began: Moment
  package var receiver = Receiver.desk
  /// Members of the receiving team who may never look.
  package var excluded: [ID<Member>] = []
  /// The name of somebody at school who may never look, as typed.
  package var namedStaff = ""
  package var story = ""
  package var phase: Phase?
  package var conducts: [Conduct] = []
  package var reasons: [PerceivedReason] = []
  package var companyAnswer = CompanyAnswer.typed
  package var companyName = ""
  package var companyPlace = ""
  /// The company chosen from the register.
  package var company: ID<Company>?
  /// In the writer's own words: "vorige week", "maart".
  package var when = ""
  package var wishes: [Wish] = []
  package var contactMode = ContactMode.anonymous
  package var name = ""
  package var contact = ""
  package var alertAddress = ""
  package var consents: [ConsentKind] = []
  /// Who outside the school may look when nobody there answers; nil for nobody.
  package var outside: ID<Organisation>?

  /// What somebody says about the company.
  package enum CompanyAnswer: String, Sendable, Codable, CaseIterable {
    case typed
    case notListed
    case ratherNot
  }

  package init(organisation: ID<Organisation>, school: String, began: Moment) {
    self.organisation = organisation
    self.school = school
    self.began = began
  }
}
