import App
import Core
import Foundation
import Storage
import Testing
import Web

@Suite("Opening the demo")
struct DemoRunTests {
  private static let day = Day("2027-03-10") ?? Day(number: 0)

  @Test("opens the same data again, and makes them anew for another seed")
  func reopens() async throws {
    var configuration = Configuration()
    configuration.folder =
      NSTemporaryDirectory() + "stagekansen-\(ProcessInfo.processInfo.globallyUniqueString)"
    let clock = Clock.fixed(Amsterdam.start(of: Self.day).adding(seconds: 36_000))
    func open(_ seed: UInt64) async throws -> (DemoCard, [String]) {
      let run = try await DemoRun.prepare(configuration, seed: seed, until: Self.day, clock: clock, count: 12)
      let database = run.server.environment.database
      let ids = try await database.read { connection in
        try connection.rows("SELECT id, state FROM \"case\" ORDER BY id").map {
          "\(try $0.text("id")) \(try $0.text("state"))"
        }
      }
      try await database.close()
      return (run.card, ids)
    }
    let (card, ids) = try await open(1)
    let (again, sameIds) = try await open(1)
    #expect(card == again && ids == sameIds && ids.count == 12)
    let (other, otherIds) = try await open(2)
    #expect(card != other && ids != otherIds && otherIds.count == 12)
    try FileManager.default.removeItem(atPath: configuration.folder)
  }

  @Test("the notice shows the address, all accounts, the codes and the mail folder")
  func notice() {
    let card = DemoCard.example
    let text = DemoNotice.lines(card, address: "http://x.example/", mailFolder: "/post").joined(
      separator: "\n")
    #expect(text.contains("http://x.example/") && text.contains("/post"))
    #expect(text.contains("an@x.example") && text.contains("twaalf kleine woorden") && text.contains("ABC"))
    #expect(text.contains("1234 5678") && text.contains("received"))
  }
}

extension DemoCard {
  static let example = DemoCard(
    seed: 1, until: Day(number: 20_000),
    accounts: [
      Account(
        school: "ROC X", role: "desk_owner", name: "An", mail: "an@x.example",
        passphrase: "twaalf kleine woorden",
        secret: "ABC")
    ],
    codes: [Code(state: "received", code: "1234 5678")])
}
