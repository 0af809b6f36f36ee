import Foundation

extension Mailer {
  /// Pipes each letter to a program that takes letters as sendmail does: `-i -f sender -- recipient`, without
  /// a shell, and without our settings in its environment.
  ///
  /// - Parameters:
  ///   - path: of the program.
  ///   - seconds: after which it is ended.
  package static func sendmail(path: String, from sender: Sender, seconds: Double = 60) -> Mailer {
    let threads = MailThreads(2)
    return Mailer { letter, id, now in
      // Programs want the line ends of the machine.
      let message = letter.message(from: sender, id: id, at: now).replacing("\r\n", with: "\n")
      let arguments = ["-i", "-f", sender.address, "--", letter.recipient]
      try await threads.run {
        try SendmailProgram(path: path, seconds: seconds).run(arguments, Array(message.utf8))
      }
    }
  }
}

/// One run of the program.
private struct SendmailProgram {
  let path: String
  let seconds: Double

  func run(_ arguments: [String], _ message: [UInt8]) throws(MailerProblem) {
    // Writing to a program that has ended must be an error of that write, not the end of this program.
    signal(SIGPIPE, SIG_IGN)
    let (process, input, ended) = (Process(), Pipe(), DispatchSemaphore(value: 0))
    process.executableURL = URL(fileURLWithPath: path)
    process.arguments = arguments
    process.environment = ProcessInfo.processInfo.environment.filter { !$0.key.hasPrefix("STAGEKANSEN_") }
    process.standardInput = input
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    process.terminationHandler = { _ in ended.signal() }
    do { try process.run() } catch { throw .temporary("program") }
    // When it has ended early, writing fails and its status tells why.
    let isWritten = (try? input.fileHandleForWriting.write(contentsOf: Data(message))) != nil
    try? input.fileHandleForWriting.close()
    if ended.wait(timeout: .now() + seconds) == .timedOut {
      kill(process.processIdentifier, SIGKILL)
      ended.wait()
      throw .temporary("timeout")
    }
    guard process.terminationReason == .exit else { throw .temporary("killed") }
    guard process.terminationStatus == 0 else { throw Self.problem(process.terminationStatus) }
    guard isWritten else { throw .temporary("cut") }
  }

  /// As sysexits.h has it: wrong data, no such user, no such host. All else may pass, or an operator can mend
  /// it.
  private static func problem(_ status: Int32) -> MailerProblem {
    [65, 67, 68].contains(status) ? .permanent("exit \(status)") : .temporary("exit \(status)")
  }
}
