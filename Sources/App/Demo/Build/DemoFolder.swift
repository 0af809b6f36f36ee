import Core
import Foundation

/// The folder that the demo may empty: nothing else is ever put there.
struct DemoFolder {
  let path: String

  private var cardPath: String { path + "/demo.json" }

  /// The card of the data that lie there; nil when they are not of this seed and day, or not complete.
  func card(seed: UInt64, until: Day) -> DemoCard? {
    guard let data = FileManager.default.contents(atPath: cardPath),
      let card = try? JSONDecoder().decode(DemoCard.self, from: data), card.seed == seed, card.until == until
    else { return nil }
    return card
  }

  /// Written last: it says that the data are complete.
  func keep(_ card: DemoCard) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys]
    try encoder.encode(card).write(to: URL(fileURLWithPath: cardPath), options: .atomic)
  }

  /// Removes what an earlier demo made, and only that.
  func empty() throws {
    let manager = FileManager.default
    let database = ["", "-wal", "-shm"].map { "stagekansen.sqlite\($0)" }
    for name in ["demo.json"] + database + ["sleutel.json", "post"]
    where manager.fileExists(atPath: "\(path)/\(name)") {
      try manager.removeItem(atPath: "\(path)/\(name)")
    }
  }
}
