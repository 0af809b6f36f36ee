import Accounts
import Audit
import Core
import FoundationEssentials
import HTTPTypes
import Organisations
import Outbox
import Storage
import Synchronization
import TestSupport
import Testing
import Texts

@testable import Cases

@Suite("Mails about a case") struct LettersTests {
  private static let first = [
    "handler_name": "Bram", "recognition": "Wat naar dat je zo werd weggestuurd.",
    "next_step": "Ik bel je morgen.", "date": "2027-02-17",
  ]

  /// Tries what is due; a problem is that of every letter.
  private static func deliver(
    _ office: Office, _ problem: MailerProblem? = nil, keep: @escaping @Sendable (Letter) -> Void = { _ in }
  ) async throws {
    let mailer = Mailer { letter, _, _ in
      keep(letter)
      if let problem { throw problem }
    }
    try await OutboxWorker(
      database: office.database, keys: Office.keys, mailer: mailer, clock: .fixed(Sample.monday)
    ).deliverDue()
  }

  /// A report of a student who left an address.
  private static func report(
    in office: Office, _ kind: TeamKind = .desk, excluded: Set<ID<Member>> = []
  ) async throws -> Received {
    let report = try await office.receive(kind, excluded: excluded)
    try await office.database.write {
      try AlertAddressStore(keys: Office.keys).put(
        "amina@thuis.example", language: .dutch, for: report.id, on: $0)
    }
    return report
  }

  /// A report that was answered, whose mail to the student was given up.
  private static func failed(_ office: Office, by handler: inout Colleague, _ report: Received) async throws {
    let path = "\(report.path)/recognise"
    await handler.get(path)
    await handler.post(path, first, step: "verstuur")
    #expect(handler.status == .seeOther)
    try await deliver(office, .permanent("550"))
  }

  @Test("the case tells what became of each, and never the address", arguments: TestEngine.all)
  func onTheCase(engine: TestEngine) async throws {
    try await Office.on(engine) { office in
      var bram = try await office.hire("Bram", .deskOwner)
      let report = try await Self.report(in: office)
      await bram.get(report.path)
      #expect(!bram.page.contains("Berichten aan de student"))
      let path = "\(report.path)/recognise"
      await bram.get(path)
      await bram.post(path, Self.first, step: "verstuur")
      await bram.get(report.path)
      #expect(bram.page.contains("Berichten aan de student") && bram.page.contains("○ </span>wacht</span>"))
      try await Self.deliver(office, .temporary("421"))
      await bram.get(report.path)
      #expect(bram.page.contains("wacht, poging 1"))
      #expect(!bram.page.contains("Stuur opnieuw") && !bram.page.contains("thuis.example"))
    }
  }

  @Test("one that failed is red, and goes out again at a press", arguments: TestEngine.all)
  func again(engine: TestEngine) async throws {
    try await Office.on(engine) { office in
      var bram = try await office.hire("Bram", .deskOwner)
      let report = try await Self.report(in: office)
      try await Self.failed(office, by: &bram, report)
      await bram.get(report.path)
      #expect(
        bram.page.contains("<span class=\"chip over\"><span aria-hidden=\"true\">▲ </span>mislukt, code 550"))
      let letter = try #require(bram.page.firstMatch(of: /name="letter" value="([0-9a-v]*)"/)).output.1
      let path = "\(report.path)/berichten"
      await bram.post(path, ["letter": String(letter), "token": "1.ff"])
      try await bram.expectLetters([.failed: 1])
      #expect(bram.location == report.path)
      await bram.get(report.path)
      await bram.post(path, ["letter": String(letter)])
      #expect(bram.location == "\(report.path)?mail=opnieuw")
      try await bram.expectLetters([.waiting: 1])
      await bram.get(bram.location)
      #expect(bram.page.contains("Gelukt: de mail gaat opnieuw weg."))
      try await Self.deliver(office)
      await bram.get(report.path)
      #expect(bram.page.contains("bezorgd bij de mailserver"))
      #expect(try await Self.resent(in: office) == [report.id.text])
    }
  }

  /// What the audit log says was sent again.
  private static func resent(in office: Office) async throws -> [String?] {
    try await office.database.read { connection in
      try AuditLog.entries(
        of: office.north.organisation.id.text, limit: 99, on: connection, keys: Office.keys
      ).map(\.entry).filter { $0.action == .letterResent }.map(\.object)
    }
  }

  @Test("one of another case can't be sent again from here", arguments: TestEngine.all)
  func otherCase(engine: TestEngine) async throws {
    try await Office.on(engine) { office in
      var bram = try await office.hire("Bram", .deskOwner)
      let (one, other) = (try await Self.report(in: office), try await Self.report(in: office))
      try await Self.failed(office, by: &bram, one)
      await bram.get(one.path)
      let letter = try #require(bram.page.firstMatch(of: /name="letter" value="([0-9a-v]*)"/)).output.1
      try await Self.failed(office, by: &bram, other)
      await bram.get(other.path)
      await bram.post("\(other.path)/berichten", ["letter": String(letter)])
      #expect(bram.status == .notFound)
      try await bram.expectLetters([.failed: 2])
    }
  }

  @Test("the list of cases says how many failed; their own list says why", arguments: TestEngine.all)
  func list(engine: TestEngine) async throws {
    try await Office.on(engine) { office in
      var bram = try await office.hire("Bram", .deskOwner)
      await bram.get("/werk")
      #expect(!bram.page.contains("/werk/berichten"))
      try await Self.failed(office, by: &bram, try await Self.report(in: office))
      await bram.get("/werk")
      #expect(bram.page.contains("▲ </span>1 mail is mislukt"))
      await bram.get("/werk/berichten")
      #expect(bram.page.contains("Bericht aan een student") && bram.page.contains("<dd>550</dd>"))
      #expect(!bram.page.contains("thuis.example"))
      let letter = try #require(bram.page.firstMatch(of: /name="letter" value="([0-9a-v]*)"/)).output.1
      await bram.post("/werk/berichten", ["letter": String(letter)])
      #expect(bram.location == "/werk/berichten?mail=opnieuw")
      try await bram.expectLetters([.waiting: 1])
      await bram.post("/werk/berichten", ["letter": String(letter)])
      #expect(bram.location == "/werk/berichten")
    }
  }

  @Test("nobody hears of a mail about a case that they may not know of", arguments: TestEngine.all)
  func apart(engine: TestEngine) async throws {
    try await Office.on(engine) { office in
      var bram = try await office.hire("Bram", .deskOwner)
      var named = try await office.hire("Nora", .coordinator)
      var cy = try await office.hire("Cy", .confidentialAdviser)
      var far = try await office.hire("Zoë", .deskOwner, at: office.south)
      var sam = try await office.hire("Sam", .supervisor)
      try await Self.failed(office, by: &bram, try await Self.report(in: office))
      for (count, page) in await [bram.list(), named.list(), cy.list(), far.list()].enumerated() {
        #expect(page.contains("<dd>550</dd>") == (count < 2))
      }
      try await Self.failed(office, by: &cy, try await Self.report(in: office, .advisers))
      #expect(await bram.list().components(separatedBy: "<dd>550</dd>").count == 2)
      #expect(await cy.list().components(separatedBy: "<dd>550</dd>").count == 2)
      await sam.get("/werk/berichten")
      #expect(sam.status == .forbidden)
    }
    try await Office.on(engine) { office in
      var bram = try await office.hire("Bram", .deskOwner)
      var named = try await office.hire("Nora", .coordinator)
      try await Self.failed(office, by: &bram, try await Self.report(in: office, excluded: [named.id]))
      #expect(await bram.list().contains("<dd>550</dd>"))
      #expect(await !named.list().contains("<dd>550</dd>"))
      await named.get("/werk")
      #expect(!named.page.contains("mislukt"))
    }
  }

  @Test("no word of the case stands in a mail", arguments: TestEngine.all)
  func canaries(engine: TestEngine) async throws {
    try await Office.on(engine) { office in
      var bram = try await office.hire("Bram", .deskOwner)
      let report = try await Self.report(in: office)
      let kept = Mutex<[Letter]>([])
      let path = "\(report.path)/recognise"
      await bram.get(path)
      await bram.post(path, Self.first, step: "verstuur")
      try await Self.deliver(office) { letter in kept.withLock { $0.append(letter) } }
      let letter = try #require(kept.withLock { $0 }.first)
      let said = "\(letter.subject)\n\(letter.body)".lowercased()
      let id = report.id.text
      for word in [
        "kanariegeel", "papegaai", "bram", "weggestuurd", "bel je", "noord", "mbo", "discriminatie",
        "melding",
        "stage", "meldpunt", "http", "/werk", "/m", id, String(id.prefix(8)), CaseLabel.of(report.id),
        "thuis.example",
      ] {
        #expect(!said.contains(word.lowercased()), "\(word)")
      }
    }
  }
}

extension Colleague {
  /// The list of mails that failed, as this colleague sees it.
  fileprivate mutating func list() async -> String {
    await get("/werk/berichten")
    return page
  }
}
