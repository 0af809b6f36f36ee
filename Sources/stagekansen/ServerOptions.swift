import App
import ArgumentParser
import Foundation

/// The options that all commands about an installation share.
struct ServerOptions: ParsableArguments {
  @Option(help: "Address to listen on (STAGEKANSEN_HOST, 127.0.0.1).")
  var host: String?
  @Option(help: "Port to listen on (STAGEKANSEN_PORT, 8080).")
  var port: String?
  @Option(help: "Folder for database, key file and mail (STAGEKANSEN_DATA, ./data).")
  var data: String?
  @Option(help: "PostgreSQL URL (STAGEKANSEN_DATABASE); without it a file in the folder.")
  var database: String?
  @Option(help: "What precedes every path, such as /melden (STAGEKANSEN_BASE_PATH).")
  var basePath: String?

  /// What options and environment say; ends the program with every mistake named when they can't be used.
  func configuration() throws -> Configuration {
    do throws(ConfigurationProblems) {
      return try read()
    } catch {
      let lines = error.list.map { "stagekansen: \($0)" }
      throw Failure(line: lines.joined(separator: "\n"), code: Failure.badUse)
    }
  }

  func read() throws(ConfigurationProblems) -> Configuration {
    let given = [
      "--host": host, "--port": port, "--data": data, "--database": database, "--base-path": basePath,
    ]
    return try Configuration.read(
      options: given.compactMapValues { $0 }, environment: ProcessInfo.processInfo.environment,
      file: { path in try? String(contentsOfFile: path, encoding: .utf8) })
  }
}
