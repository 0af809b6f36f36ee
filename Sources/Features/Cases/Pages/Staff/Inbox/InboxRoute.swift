import Accounts
import Core
import HTML
import HTTPTypes
import Organisations
import Storage
import Texts
import Vault
import Web

/// `/werk`: the cases of whoever looks.
enum InboxRoute {
  static let path = "/werk"
  static let pageSize = 25

  static let route = Route.staff(.get, path, needs: .readCases) { request in
    let tab = CaseList.Tab(address: request.web.query.text("lijst")) ?? .mine
    guard CaseList.Tab.offered(to: request.viewer.role).contains(tab) else { throw WebProblem.notFound }
    let cursor = CaseList.Cursor(address: request.web.query.text("vanaf"))
    let (viewer, keys, today) = (request.viewer, request.environment.keys, request.environment.clock.today)
    let view = try await request.environment.database.read { connection in
      try load(tab, for: viewer, after: cursor, on: today, keys: keys, connection)
    }
    var frame = request.frame(InboxTexts.title(request.language))
    frame.isWide = true
    let done = ActionName(rawValue: request.web.query.text("gedaan"))
    return frame.reply {
      if let done { CasePage.confirmation(done, request.language) }
      InboxPage(view: view, context: request.pageContext).content
    }
  }

  private static func load(
    _ tab: CaseList.Tab, for viewer: Viewer, after cursor: CaseList.Cursor?, on today: Day, keys: ServerKeys,
    _ connection: any Connection
  ) throws -> InboxView {
    let list = CaseList(keys: keys)
    // One more than shown tells whether there is a next page.
    let found = try list.page(tab, for: viewer, on: today, after: cursor, limit: pageSize + 1, on: connection)
    let offered = CaseList.Tab.offered(to: viewer.role)
    let counts = try list.counts(of: offered, for: viewer, on: today, on: connection)
    let shown = found.prefix(pageSize)
    let members = try members(around: shown.map(\.register), viewer, connection)
    let names = Dictionary(uniqueKeysWithValues: members.map { ($0.id, $0) })
    let failed =
      viewer.permissions.contains(.assignCases)
      ? try CaseLetters(keys: keys).failedCount(for: viewer, on: connection) : 0
    return InboxView(
      tab: tab, counts: offered.map { ($0, counts[$0]) },
      lines: shown.map { InboxLine($0, for: viewer, names: names, today: today) }, today: today,
      next: found.count > pageSize ? shown.last?.cursor.address : nil,
      failedLetters: failed)
  }

  /// Of the viewer's own organisation, and of those with whom it shares one of these cases.
  private static func members(
    around registers: [CaseRegister], _ viewer: Viewer, _ connection: any Connection
  ) throws -> [Member] {
    let others = registers.flatMap { [$0.organisation, $0.movedOutside].compactMap(\.self) }
    return try Set(others + [viewer.organisation]).flatMap {
      try MemberStore.members(of: $0, on: connection)
    }
  }
}

extension InboxLine {
  init(_ line: CaseList.Line, for viewer: Viewer, names: [ID<Member>: Member], today: Day) {
    let register = line.register
    let owner = register.owner.member.flatMap { names[$0] }
    // Nobody takes a case from the other organisation, and a bureau answers before it takes one.
    let isOurs = owner.map { $0.organisation == viewer.organisation } ?? (viewer.role != .consultant)
    id = line.id
    phase = register.answers.phase
    state = line.state
    age = line.received.workingDays(until: today)
    next = line.nextDue.flatMap { due in register.nextPromise.map { ($0, due) } }
    lastSender = LastSender(register.lastActor)
    consents = register.consents
    ownerName = owner?.name
    canTake =
      isOurs && line.state.isOpen && register.owner.member != viewer.id
      && PartyRole.handlers.contains(.staff(viewer.role))
  }
}

extension LastSender {
  init?(_ actor: CaseActor) {
    switch actor {
    case .reporter: self = .student
    case .member(_, .consultant): self = .bureau
    case .member: self = .school
    case .system: return nil
    }
  }
}
