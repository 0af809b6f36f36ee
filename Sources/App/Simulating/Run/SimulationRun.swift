import Accounts
import Cases
import Core
import Organisations
import Storage
import Vault

/// Plays a plan on servers that share a database, hour by hour.
///
/// At each hour a case gets one act of a person at most, and the clocks of all servers run meanwhile; before
/// the next hour they run until nothing is due. So what happens in a case does not depend on which server is
/// quicker, or on one that stops.
struct SimulationRun {
  let plan: SimulationPlan
  let desk: SimulatedDesk
  let servers: [SimulatedServer]
  /// Nobody is noted as seen on a school with members of its own.
  let isRehearsal: Bool
  private(set) var reports: [PlayedReport]
  private var stops: SimulatedStops

  init(
    _ plan: SimulationPlan, desk: SimulatedDesk, servers: [SimulatedServer], isRehearsal: Bool, ids: UInt64
  ) {
    (self.plan, self.desk, self.servers, self.isRehearsal) = (plan, desk, servers, isRehearsal)
    reports = (0..<plan.students).map { PlayedReport(number: $0, of: plan, at: desk.school, ids: ids) }
    stops = SimulatedStops(plan)
  }

  /// - Parameter tell: hears each day when it is over.
  mutating func play(_ tell: (Day) -> Void) async throws {
    for number in 0..<plan.days {
      let day = plan.first.adding(days: number)
      for hour in SimulatedHour.allCases { try await play(hour, of: day) }
      tell(day)
    }
  }

  private mutating func play(_ hour: SimulatedHour, of day: Day) async throws {
    let now = hour.moment(of: day)
    if hour == .morning, day.isWorkingDay { try await lookIn(on: day, at: now) }
    let acts = acts(at: hour, of: day)
    let stopping = stops.next()
    var steps = try await concurrently(acts, stopping, at: now)
    // What a stopped server had leased is free after a minute.
    let after = stopping.isEmpty ? now : now.adding(seconds: 61)
    steps += try await drain(at: after)
    if steps > 0 || !acts.isEmpty || !stopping.isEmpty { try await follow(on: day) }
  }

  /// Each server works while people act through it and some of them stop.
  private func concurrently(_ acts: [SimulatedAct], _ stopping: [(Int, SimulatedServer.Stop)], at now: Moment)
    async throws -> Int
  {
    let (servers, desk) = (servers, desk)
    let jobs = acts.map { ($0, reports[$0.report]) }
    return try await withThrowingTaskGroup(of: Int.self) { group in
      for (number, server) in servers.enumerated() {
        let stop = stopping.first { $0.0 == number }?.1
        let mine = jobs.enumerated().filter { $0.offset % servers.count == number }.map(\.element)
        group.addTask {
          if let stop { try await server.restart(stop, at: now) }
          return try await server.work(at: now)
        }
        group.addTask {
          for (act, report) in mine { _ = try await desk.perform(act, of: report, through: server, at: now) }
          return 0
        }
      }
      return try await group.reduce(0, +)
    }
  }

  /// All clocks at once, until there is nothing to do.
  private func drain(at now: Moment) async throws -> Int {
    var all = 0
    while true {
      let steps = try await withThrowingTaskGroup(of: Int.self) { group in
        for server in servers { group.addTask { try await server.work(at: now) } }
        return try await group.reduce(0, +)
      }
      all += steps
      if steps == 0 { return all }
    }
  }

  private mutating func acts(at hour: SimulatedHour, of day: Day) -> [SimulatedAct] {
    var acts: [SimulatedAct] = []
    for index in reports.indices {
      if let act = act(of: index, at: hour, of: day) { acts.append(act) }
    }
    return acts
  }

  private mutating func act(of index: Int, at hour: SimulatedHour, of day: Day) -> SimulatedAct? {
    guard let situation = reports[index].situation else {
      let report = reports[index]
      guard report.sentOn == day, report.sentInHour == hour.ofStudents else { return nil }
      let command = CaseCommand(.send, detail: .sending(report.sending))
      return SimulatedAct(report: index, actor: .reporter, command: command)
    }
    if hour.ofStudents != nil {
      return reports[index].student.next(in: situation, on: day).map {
        SimulatedAct(report: index, actor: .reporter, command: $0)
      }
    }
    guard hour.isOfStaff(on: day) else { return nil }
    return reports[index].staff.next(in: situation, on: day).map {
      SimulatedAct(report: index, actor: $0.0, command: $0.1)
    }
  }

  /// Those who look at all have had a page of ours today.
  private func lookIn(on day: Day, at now: Moment) async throws {
    guard !isRehearsal else { return }
    let present = desk.school.people.filter { $0.conduct != .silent }.map(\.id)
    try await servers[0].database.write { connection in
      for id in present { try PresenceStore.note(id, seenOn: day, on: connection) }
    }
    try await servers[0].findOrphans(at: now)
  }

  /// Reads again what has changed.
  private mutating func follow(on day: Day) async throws {
    let store = CaseStore(keys: desk.keys)
    let known = Dictionary(uniqueKeysWithValues: reports.map { ($0.id, $0.situation?.version ?? 0) })
    let changed = try await servers[0].database.read { connection in
      let versions = try connection.rows("SELECT id, version FROM \"case\"").map {
        (id: try $0.id("id", of: Case.self), version: try $0.integer("version"))
      }
      return try versions.filter { (known[$0.id] ?? Int.max) < $0.version }.compactMap {
        try store.load($0.id, on: connection)
      }
    }
    let stored = Dictionary(uniqueKeysWithValues: changed.map { ($0.id, $0) })
    for index in reports.indices {
      if let now = stored[reports[index].id] { reports[index].follow(now, on: day, at: desk.school) }
    }
  }
}
