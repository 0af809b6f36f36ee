import Accounts
import Core
import HTML
import HTTPTypes
import Organisations
import Storage
import Texts
import Vault
import Web

/// `/werk/bord`: the cases of the viewer's team in lanes. A supervisor has no team, so no board.
enum BoardRoute {
  static let path = "/werk/bord"
  /// Lines in each lane; the list of cases has the rest.
  static let laneSize = 25

  static let route = Route.staff(.get, path, needs: .assignCases) { request in
    let (viewer, keys, today) = (request.viewer, request.environment.keys, request.environment.clock.today)
    let view = try await request.environment.database.read { connection in
      try load(for: viewer, on: today, keys: keys, connection)
    }
    var frame = request.frame(BoardTexts.title(request.language))
    frame.isWide = true
    return frame.reply { BoardPage(view: view, context: request.pageContext).content }
  }

  private static func load(
    for viewer: Viewer, on today: Day, keys: ServerKeys, _ connection: any Connection
  ) throws -> BoardView {
    let members = try MemberStore.members(of: viewer.organisation, on: connection)
    let names = Dictionary(uniqueKeysWithValues: members.map { ($0.id, $0.name) })
    let lanes = try CaseBoard(keys: keys).lanes(for: viewer, on: today, limit: laneSize, on: connection)
    return BoardView(
      lanes: lanes.map { lane in
        BoardView.Lane(
          name: lane.name, count: lane.count, lines: lane.lines.compactMap { BoardLine($0, names: names) })
      },
      today: today, failedLetters: try CaseLetters(keys: keys).failedCount(for: viewer, on: connection))
  }
}

extension BoardLine {
  /// Nil for a case in which nothing is owed: none of those is on the board.
  init?(_ line: CaseList.Line, names: [ID<Member>: String]) {
    guard let due = line.nextDue else { return nil }
    let register = line.register
    self.init(
      id: line.id, next: register.nextPromise, due: due,
      ownerName: register.owner.member.flatMap { names[$0] }, step: register.step)
  }
}
