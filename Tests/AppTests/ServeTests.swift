import App
import Core
import Foundation
import FoundationNetworking
import Storage
import TestSupport
import Testing

@Suite("The server as a program")
struct ServeTests {
  @Test(
    "answers under its base path, logs no visitor, and ends in time on SIGTERM", arguments: TestEngine.all)
  func serves(engine: TestEngine) async throws {
    try await engine.withAddress { address in
      let folder = NSTemporaryDirectory() + "stagekansen-\(ProcessInfo.processInfo.globallyUniqueString)"
      var arguments = ["serve", "--port", "0", "--data", folder, "--base-path", "/melden"]
      if case .server(let url) = address { arguments += ["--database", url] }
      let program = try Program(arguments)
      let line = try #require(program.line(with: "http://"))
      let ready = try #require(URL(string: line + "_healthz/readyz"))
      let (body, answer) = try await fetch(ready)
      #expect(body == "ok\n")
      #expect(answer?.statusCode == 200)
      let missing = try #require(URL(string: line + "canary-path?canary=1"))
      #expect(try await fetch(missing).1?.statusCode == 404)
      let began = ContinuousClock.now
      program.stop()
      let end = program.end()
      #expect(end.status == 0)
      #expect(ContinuousClock.now - began < .seconds(11))
      #expect(end.errors.contains(#""route":"/_healthz/readyz""#))
      #expect(!end.errors.contains("canary") && !end.errors.contains("127.0.0.1"))
      #expect(end.errors.split(separator: "\n").allSatisfy { $0.hasPrefix("{\"day\":") && $0.hasSuffix("}") })
      try FileManager.default.removeItem(atPath: folder)
    }
  }

  @Test("a key file that others may read stops the start with one line and status 3")
  func openKeyFile() throws {
    let folder = NSTemporaryDirectory() + "stagekansen-\(ProcessInfo.processInfo.globallyUniqueString)"
    #expect(try Program(["migrate", "--data", folder]).end().status == 0)
    try FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: folder + "/sleutel.json")
    let end = try Program(["serve", "--port", "0", "--data", folder]).end()
    #expect(end.status == 3)
    #expect(
      end.errors == "stagekansen: \(folder)/sleutel.json: others may read it (mode 644); run chmod 600\n")
    try FileManager.default.removeItem(atPath: folder)
  }

  @Test("check-config shows every setting and hides secrets")
  func checkConfig() throws {
    let end = try Program(
      ["check-config", "--port", "81"], environment: ["STAGEKANSEN_DATABASE": "postgres://u:canary@h/d"]
    ).end()
    #expect(end.status == 0)
    #expect(end.output.contains("STAGEKANSEN_PORT=81 ") && !end.output.contains("canary"))
    #expect(Setting.all.allSatisfy { end.output.contains($0.name) })
  }

  @Test("organisation add prints a recovery key and three links, and names what it can't use")
  func organisationAdd() throws {
    let folder = NSTemporaryDirectory() + "stagekansen-\(ProcessInfo.processInfo.globallyUniqueString)"
    let common = [
      "organisation", "add", "--data", folder, "--name", "ROC X", "--adviser", "Cy <cy@x.example>",
    ]
    let people = ["--desk-owner", "An Bo <an@x.example>", "--administrator", "Di <di@x.example>"]
    let good = try Program(common + people + ["--slug", "roc-x"]).end()
    #expect(good.status == 0)
    #expect(good.output.contains(/([0-9A-Z]{4} ){13}[0-9A-Z]{4}/))
    #expect(good.output.matches(of: /\/uitnodiging\/[0-9a-f]{64}/).count == 3)
    let bad = try Program(common + people + ["--slug", "ROC X"]).end()
    #expect(bad.status == 1 && bad.errors == "stagekansen: --slug: 2 to 40 of a to z, 0 to 9 and dashes\n")
    try FileManager.default.removeItem(atPath: folder)
  }

  @Test("organisation add-bureau prints a key and the links of a consultant and an administrator")
  func bureauAdd() throws {
    let folder = NSTemporaryDirectory() + "stagekansen-\(ProcessInfo.processInfo.globallyUniqueString)"
    let words = [
      "organisation", "add-bureau", "--data", folder, "--slug", "bureau-x", "--name", "Bureau X",
      "--consultant", "An Bo <an@x.example>", "--administrator", "Di <di@x.example>",
    ]
    let good = try Program(words).end()
    #expect(good.status == 0 && good.output.contains("An Bo (consultant)"))
    #expect(good.output.matches(of: /\/uitnodiging\/[0-9a-f]{64}/).count == 2)
    #expect(try Program(words).end().errors == "stagekansen: --slug: another school has it\n")
    try FileManager.default.removeItem(atPath: folder)
  }

  private func fetch(_ url: URL) async throws -> (String, HTTPURLResponse?) {
    let (data, response) = try await URLSession.shared.data(from: url)
    return (String(decoding: data, as: UTF8.self), response as? HTTPURLResponse)
  }
}
