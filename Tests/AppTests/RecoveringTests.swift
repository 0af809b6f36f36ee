import Accounts
import App
import Cases
import Core
import Organisations
import Storage
import TestSupport
import Testing
import Vault

@Suite("Bringing a team back with the key on paper") struct RecoveringTests {
  @Test("a new head of the desk reads the old case when the only one is lost", arguments: TestEngine.all)
  func desk(engine: TestEngine) async throws {
    try await Lost.on(engine) { school in
      _ = try await school.enrol(school.deskLink)
      let report = try await school.receive()
      let eva = try await school.recover(mail: "eva@x.example")
      #expect(eva.role == .deskOwner)
      #expect(try await school.reads(report, eva))
      let log = try await school.database.read { try $0.rows("SELECT action FROM audit_entry") }
      #expect(try log.contains { try $0.text("action") == "team.recovered" })
    }
  }

  @Test(
    "a case that shuts a member out opens once no account of the team can open it, and never to that one",
    arguments: TestEngine.all)
  func narrowed(engine: TestEngine) async throws {
    try await Lost.on(engine) { school in
      let an = try await school.enrol(school.deskLink)
      let chantal = try await school.hire("Chantal", by: an)
      let report = try await school.receive(excluded: [chantal.id])
      let eva = try await school.recover(mail: "eva@x.example")
      #expect(try await !school.reads(report, eva), "the team's key does not open it")
      let held = try await school.run(mail: "eva@x.example", .openCases)
      #expect(held == Lost.lines(restored: 0, held: 1), "the account of An still holds a key")
      try await school.remove(an.id, by: eva)
      #expect(try await school.run(mail: chantal.member.mail, .openCases) == Lost.lines(restored: 0))
      #expect(try await !school.reads(report, chantal))
      try await school.remove(chantal.id, by: eva)
      let again = try await school.hire("Chantal", by: eva, mail: "c2@x.example")
      #expect(try await school.run(mail: again.member.mail, .openCases) == Lost.lines(restored: 0))
      #expect(try await !school.reads(report, again), "a second account does not help")
      #expect(try await school.run(mail: "eva@x.example", .openCases) == Lost.lines(restored: 1))
      #expect(try await school.reads(report, eva))
    }
  }

  @Test("names what can't be used: the line of the key, or the option", arguments: TestEngine.all)
  func mistakes(engine: TestEngine) async throws {
    try await Lost.on(engine) { school in
      _ = try await school.enrol(school.deskLink)
      let key = school.paper
      let other = RecoveryKey(using: .live).text
      for (typed, mail, reason) in [
        ([], "e@x.example", "standard input:1:1: there is no recovery key"),
        (["", String(key.dropLast())], "e@x.example", "standard input:2:1: 55 characters instead of 56"),
        ([key.replacingFirst(with: "!")], "e@x.example", "standard input:1:1: “!” is in no recovery key"),
        ([key.swappedFirst], "e@x.example", "standard input:1:1: at least one character is wrong"),
        ([other], "e@x.example", "standard input:1:1: this is the key of another school"),
        ([key], "an@x.example", "--mail: has an account already"),
        ([key], "nowhere", "--name or --mail: "),
      ] {
        let problem = await #expect(throws: RecoveringProblem.self) {
          try await school.run(typed: typed, mail: mail, .invite(name: "Eva"))
        }
        #expect(problem?.reason.hasPrefix(reason) == true, "\(problem?.reason ?? "")")
      }
      let nobody = await #expect(throws: RecoveringProblem.self) {
        try await school.run(mail: "e@x.example", .openCases)
      }
      #expect(nobody?.reason == "--mail: nobody of this team has joined with this address")
    }
  }

  @Test("as a program: status 2 without a name, 1 for a key that is none")
  func program() throws {
    let common = ["organisation", "recover", "--school", "x", "--team", "desk", "--mail", "e@x.example"]
    #expect(try Program(common).end().status == 2)
    let none = try Program(common + ["--name", "Eva"]).end()
    #expect(none.status == 1)
    #expect(none.errors.hasPrefix("stagekansen: standard input:1:1: there is no recovery key; "))
    #expect(try Program(common + ["--cases", "--team", "cleaners"]).end().status == 2)
  }
}

extension String {
  fileprivate func replacingFirst(with text: String) -> String { text + dropFirst() }
  /// With another first character that may stand in a key.
  fileprivate var swappedFirst: String { replacingFirst(with: hasPrefix("2") ? "3" : "2") }
}
