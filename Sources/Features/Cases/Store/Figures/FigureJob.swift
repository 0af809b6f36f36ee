import Accounts
package import Core
package import Organisations
package import Storage
package import Vault

/// Makes the figures of the day, once for all servers: reads the codes of the cases, never a word.
///
/// Cases of confidential advisers are left out: a number would tell that their vault holds something.
package struct FigureJob: Sendable {
  private let database: any Database
  private let keys: ServerKeys
  private let clock: Clock
  private let countsSynthetic: Bool

  /// - Parameter countsSynthetic: whether made-up reports count: in the demo only.
  package init(database: any Database, keys: ServerKeys, clock: Clock, countsSynthetic: Bool) {
    self.database = database
    self.keys = keys
    self.clock = clock
    self.countsSynthetic = countsSynthetic
  }

  /// - Returns: whether figures were made; false when they were there, or another server makes them.
  @discardableResult
  package func run() async throws -> Bool {
    let now = clock.now()
    let today = now.day
    guard try await database.read({ try FigureRun.isDue(on: today, at: now, on: $0) }),
      try await database.exclusively({ try FigureRun.take(today, at: now, on: $0) })
    else { return false }
    let schools = try await database.read {
      try OrganisationStore.organisations(of: .school, on: $0).filter { !$0.isRehearsal }.map(\.id)
    }
    let all = try await counts(
      over: [FigurePeriod.year(before: today), FigurePeriod.wholeMonths(before: today)], of: schools)
    let published = FigureRules.publish(all[1])
    let (own, store) = (all[0], FigureStore(keys: keys))
    return try await database.exclusively { connection in
      guard try FigureRun.finish(today, on: connection) else { return false }
      try store.keep(own, published: published, of: today, on: connection)
      return true
    }
  }

  /// The counts of each school over each period.
  package func counts(
    over periods: [FigurePeriod], of schools: [ID<Organisation>]
  ) async throws -> [[ID<Organisation>: FigureCounts]] {
    let none = Dictionary(uniqueKeysWithValues: schools.map { ($0, FigureCounts()) })
    var counts = periods.map { _ in none }
    let reader = FigureReader(keys: keys, countsSynthetic: countsSynthetic)
    guard let since = periods.map(\.first).min() else { return counts }
    var last = ""
    while true {
      let after = last
      let page = try await database.read { try reader.page(after: after, since: since, on: $0) }
      guard let next = page.last else { return counts }
      for one in page.cases {
        for index in periods.indices {
          let figures = FigureRules.figures(of: one.events, over: periods[index])
          counts[index][one.organisation]?.add(figures)
        }
      }
      last = next
    }
  }
}

/// Reads the histories that can matter, a page at a time, so that nothing waits for the whole.
struct FigureReader {
  let keys: ServerKeys
  let countsSynthetic: Bool

  static let pageSize = 200

  struct Page: Sendable {
    var cases: [(organisation: ID<Organisation>, events: [CaseEvent])] = []
    /// Where the next page begins: after this id. Nil when nothing is left.
    var last: String?
  }

  /// Open cases, and those in which something happened or was due since a day.
  func page(after id: String, since: Day, on connection: any Connection) throws -> Page {
    let rows = try connection.rows(
      """
      SELECT id, register FROM "case"
       WHERE id > \(id)
         AND (next_due_day IS NOT NULL
              OR EXISTS (SELECT 1 FROM promise WHERE promise.case_id = "case".id AND due_day >= \(since))
              OR EXISTS (SELECT 1 FROM case_event
                          WHERE case_event.case_id = "case".id
                            AND happened_at >= \(Amsterdam.start(of: since))))
       ORDER BY id LIMIT \(Self.pageSize)
      """)
    var page = Page()
    var schools: [String: ID<Organisation>] = [:]
    for row in rows {
      let id = try row.id("id", of: Case.self)
      page.last = id.text
      let register = try keys.openJSON(
        CaseRegister.self, from: try row.bytes("register"), context: CaseNames.register(id))
      guard register.teamKind == .desk, countsSynthetic || !register.answers.isSynthetic else { continue }
      schools[id.text] = register.organisation
    }
    let events = try events(of: schools.keys.sorted(), on: connection)
    page.cases = schools.keys.sorted().compactMap { id in
      guard let school = schools[id], let events = events[id] else { return nil }
      return (school, events)
    }
    return page
  }

  private func events(of ids: [String], on connection: any Connection) throws -> [String: [CaseEvent]] {
    guard !ids.isEmpty else { return [:] }
    let rows = try connection.rows(
      """
      SELECT case_id, sequence, happened_at, visibility, coded FROM case_event
       WHERE case_id IN (\(list: ids)) ORDER BY case_id, sequence
      """)
    var events: [String: [CaseEvent]] = [:]
    for row in rows {
      let (id, sequence) = (try row.id("case_id", of: Case.self), try row.integer("sequence"))
      let coded = try keys.openJSON(
        CaseEvent.Coded.self, from: try row.bytes("coded"), context: CaseNames.coded(id, sequence))
      events[id.text, default: []].append(
        CaseEvent(
          sequence: sequence, at: try row.moment("happened_at"), visibility: try row.code("visibility"),
          coded: coded, words: [:]))
    }
    return events
  }
}
