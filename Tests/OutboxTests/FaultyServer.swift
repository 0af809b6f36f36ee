import Foundation
import TestSupport

@testable import Outbox

/// The mail server of `Tests/Faults/smtp_server.py`: real connections on loopback, one port for each way to
/// misbehave.
final class FaultyServer {
  /// What it took.
  struct Taken: Decodable {
    let fault: String
    let sender: String
    let recipient: String
    let message: String
    let user: String?

    /// Without its brackets.
    var messageID: String? {
      message.firstMatch(of: /(?:^|\r\n)Message-ID: <([^>]*)>\r\n/).map { String($0.output.1) }
    }
  }

  private let process = Process()
  private let input = Pipe()
  private let folder: String
  private let ports: [String: Int]

  /// Runs work while the server is there.
  static func run<Result>(_ work: (FaultyServer) async throws -> Result) async throws -> Result {
    try await withTemporaryFolder { folder in
      let server = try await FaultyServer(folder: folder)
      defer { server.stop() }
      return try await work(server)
    }
  }

  private init(folder: String) async throws {
    self.folder = folder
    let script = URL(fileURLWithPath: #filePath).appendingPathComponent("../../Faults/smtp_server.py")
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    let python = ProcessInfo.processInfo.environment["STAGEKANSEN_PYTHON"] ?? "python3"
    process.arguments = [python, "-B", script.standardizedFileURL.path, folder]
    process.standardInput = input
    try process.run()
    let list = URL(fileURLWithPath: folder + "/ports.json")
    while process.isRunning, !FileManager.default.fileExists(atPath: list.path) {
      try await Task.sleep(for: .milliseconds(20))
    }
    ports = try JSONDecoder().decode([String: Int].self, from: Data(contentsOf: list))
  }

  private func stop() {
    // Threads of tests may keep other signals from their children.
    kill(process.processIdentifier, SIGKILL)
    process.waitUntilExit()
  }

  /// The way to one of its ports.
  ///
  /// - Parameter milliseconds: after which a conversation counts as hanging.
  func account(
    _ fault: String, credentials: SMTPAccount.Credentials? = nil, milliseconds: Int = 30_000
  ) throws -> SMTPAccount {
    let port = ports[fault] ?? 0
    let security: MailServer.Security =
      fault.hasPrefix("smtps") ? .tls : fault.hasPrefix("tls") || fault.hasPrefix("auth") ? .startTLS : .none
    return SMTPAccount(
      server: try MailServer(host: "127.0.0.1", port: port, security: security), credentials: credentials,
      authorities: security == .none ? nil : folder + "/trusted.pem", connectMilliseconds: milliseconds,
      wholeMilliseconds: milliseconds, answerSeconds: (milliseconds + 999) / 1000)
  }

  /// All that it took, in no order.
  var taken: [Taken] {
    get throws {
      let names = try FileManager.default.contentsOfDirectory(atPath: folder + "/taken")
      return try names.filter { $0.hasSuffix(".json") && !$0.hasPrefix(".") }.map {
        try JSONDecoder().decode(
          Taken.self, from: Data(contentsOf: URL(fileURLWithPath: "\(folder)/taken/\($0)")))
      }
    }
  }
}
