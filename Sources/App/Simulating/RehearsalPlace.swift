import Cases
import Core
import Organisations
import Storage

/// Where a rehearsal is played on an installation.
struct RehearsalPlace: Sendable {
  let school: ID<Organisation>
  /// One that only rehearses too: a real bureau never gets a made-up report.
  let bureau: ID<Organisation>?
  /// How many cases the installation holds: each rehearsal has reports of its own.
  let cases: Int

  static func find(_ slug: String, on connection: any Connection) throws -> RehearsalPlace {
    guard let school = try OrganisationStore.organisation(slug: slug, on: connection),
      school.kind == .school
    else { throw RehearsalProblem.noSuchSchool(slug) }
    guard school.isRehearsal else { throw RehearsalProblem.isReal(slug) }
    let bureau = try OrganisationStore.organisations(of: .bureau, rehearsing: true, on: connection).first
    let cases = try connection.row("SELECT count(*) AS amount FROM \"case\"")?.integer("amount") ?? 0
    return RehearsalPlace(school: school.id, bureau: bureau?.id, cases: cases)
  }
}

/// Why nothing is rehearsed at a school.
package enum RehearsalProblem: Error, Equatable {
  case noSuchSchool(String)
  /// It was set up for real reports.
  case isReal(String)

  package var line: String {
    switch self {
    case .noSuchSchool(let slug): "--organisation: there is no school “\(slug)”"
    case .isReal(let slug): "--organisation: “\(slug)” takes real reports; nothing is played there"
    }
  }
}
