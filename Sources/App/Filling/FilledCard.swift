import Foundation
import Organisations

/// What a program needs to use a filled installation.
package struct FilledCard: Sendable, Codable {
  /// The school's part of addresses.
  package let slug: String
  package let cases: Int
  package let companies: Int
  package let accounts: [DemoCard.Account]
  /// Codes that open reports, with the states of those.
  package let codes: [DemoCard.Code]

  init(school: DemoSchool, made: DemoAccounts.Made, cases: Int, companies: Int, codes: [DemoCard.Code]) {
    slug = school.slug
    self.cases = cases
    self.companies = companies
    self.codes = codes
    accounts = school.members.map { member in
      DemoCard.Account(
        school: school.name, role: member.role.rawValue, name: member.name, mail: member.mail,
        passphrase: member.passphrase, secret: made.members[member.id]?.secretText ?? "")
    }
  }

  /// One line of JSON.
  package func json() throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    return String(decoding: try encoder.encode(self), as: UTF8.self)
  }
}
