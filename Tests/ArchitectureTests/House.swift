/// The order of the rooms as `docs/architecture.md` draws it, and the arrows as `Package.swift` declares
/// them.
struct House {
  /// Place of each room: floor (0 is the lowest), then position from the left.
  let places: [String: (floor: Int, position: Int)]
  /// By target: the modules it may import.
  let dependencies: [String: Set<String>]
  /// By target: the folder it lies in.
  let folders: [String: String]

  init(architecture: String, manifest: String) {
    places = Self.places(in: architecture)
    let parsed = Manifest(manifest)
    dependencies = parsed.dependencies
    folders = parsed.folders
  }

  /// The target a file belongs to: the one with the longest folder that holds it.
  func target(of path: String) -> String? {
    folders.filter { path.hasPrefix($0.value + "/") }.max { $0.value.count < $1.value.count }?.key
  }

  /// Whether an arrow goes down, or left on the same floor. A target that is not on the map (a test) may use
  /// all.
  func mayUse(_ user: String, _ used: String) -> Bool {
    guard let from = places[user], let to = places[used] else { return places[user] == nil }
    return to.floor < from.floor || (to.floor == from.floor && to.position < from.position)
  }

  /// Rows like "| Methods | `Core` `Texts` | … |"; the highest floor stands first.
  private static func places(in architecture: String) -> [String: (floor: Int, position: Int)] {
    let table = architecture.split(separator: "\n").drop { !$0.hasPrefix("| floor ") }.dropFirst(2)
      .prefix { $0.hasPrefix("|") }
    var places: [String: (floor: Int, position: Int)] = [:]
    for (floor, row) in table.reversed().enumerated() {
      let rooms = row.split(separator: "|")[1].matches(of: /`(\w+)`/)
      for (position, room) in rooms.enumerated() { places[String(room.output.1)] = (floor, position) }
    }
    return places
  }
}
