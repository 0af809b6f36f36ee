import Core
import Organisations
import Storage

/// What the public pages read, in one go.
struct FigureView: Sendable {
  /// By name.
  let schools: [Organisation]
  /// Nil before the first figures were made.
  let figures: PublicFigures?
  let period: FigurePeriod?

  static func load(on connection: any Connection) throws -> FigureView {
    let found = try FigureStore.published(on: connection)
    return FigureView(
      schools: try OrganisationStore.organisations(of: .school, on: connection), figures: found?.figures,
      period: found.map { FigurePeriod.wholeMonths(before: $0.day) })
  }
}
