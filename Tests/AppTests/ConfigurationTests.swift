import App
import Testing

@Suite("Configuration")
struct ConfigurationTests {
  private func read(_ options: [String: String] = [:], _ environment: [String: String] = [:]) throws
    -> Configuration
  {
    try Configuration.read(
      options: options, environment: environment, file: { $0 == "/geheim" ? "postgres://x\n" : nil })
  }

  @Test("without anything it listens on this machine only")
  func defaults() throws {
    let configuration = try read()
    #expect(configuration == Configuration())
    #expect(configuration.host == "127.0.0.1" && configuration.port == 8080)
  }

  @Test("an option wins over the environment")
  func precedence() throws {
    let configuration = try read(
      ["--port": "0", "--base-path": "/melden/"], ["STAGEKANSEN_PORT": "99", "STAGEKANSEN_HOST": "::1"])
    #expect(configuration.port == 0)
    #expect(configuration.host == "::1")
    #expect(configuration.basePath == "/melden")
  }

  @Test("a secret may stand in a file")
  func secretFile() throws {
    #expect(try read([:], ["STAGEKANSEN_DATABASE_FILE": "/geheim"]).databaseURL == "postgres://x")
  }

  @Test("every mistake is named at once, also a misspelt name")
  func mistakes() throws {
    let problems = #expect(throws: ConfigurationProblems.self) {
      try read(
        ["--port": "70000"],
        [
          "STAGEKANSEN_HTTPS": "perhaps", "STAGEKANSEN_BASE_PATH": "melden", "STAGEKANSEN_DATBASE": "x",
          "STAGEKANSEN_DATABASE_FILE": "/weg", "STAGEKANSEN_EXIT_URL": "http://x.example", "HOME": "/",
        ])
    }
    #expect(
      problems?.list.map(\.place) == [
        "--port", "STAGEKANSEN_DATABASE_FILE", "STAGEKANSEN_BASE_PATH", "STAGEKANSEN_HTTPS",
        "STAGEKANSEN_EXIT_URL",
        "STAGEKANSEN_DATBASE",
      ])
  }

  @Test("a problem with a secret does not show it")
  func hidden() throws {
    let problems = #expect(throws: ConfigurationProblems.self) {
      try read([:], ["STAGEKANSEN_DATABASE": "mysql://user:canary@host"])
    }
    #expect(problems?.list.allSatisfy { !$0.description.contains("canary") } == true)
  }
}
