import Core
import Organisations
import Texts

extension CaseList.Tab {
  /// The word in the address of the list.
  var address: String {
    switch self {
    case .mine: "mijn"
    case .team: "team"
    case .unassigned: "vrij"
    case .late: "telaat"
    case .shared: "gedeeld"
    case .ended: "klaar"
    }
  }

  init?(address: String) {
    guard let tab = Self.allCases.first(where: { $0.address == address }) else { return nil }
    self = tab
  }

  var label: Text {
    switch self {
    case .mine: InboxTexts.mine
    case .team: InboxTexts.team
    case .unassigned: InboxTexts.unassigned
    case .late: InboxTexts.late
    case .shared: InboxTexts.withMe
    case .ended: InboxTexts.ended
    }
  }

  /// A supervisor has no team: only what students opened.
  static func offered(to role: Role) -> [CaseList.Tab] {
    role.team == nil ? [.mine, .shared] : [.mine, .team, .unassigned, .late, .ended]
  }
}

extension CaseList.Cursor {
  /// `20650-…`: the day and the id of the last line.
  var address: String { "\(day.number)-\(id)" }

  /// Nil for what is no cursor: then the list begins at its first line.
  init?(address: String) {
    let parts = address.split(separator: "-")
    guard parts.count == 2, let number = Int(parts[0]), (0..<1_000_000).contains(number),
      let id = ID<Case>(String(parts[1]))
    else { return nil }
    self.init(day: Day(number: number), id: id)
  }
}
