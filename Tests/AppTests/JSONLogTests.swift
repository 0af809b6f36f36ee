import App
import Core
import Logging
import Synchronization
import Testing

@Suite("The log")
struct JSONLogTests {
  private func lines(_ label: String, _ write: (Logger) -> Void) -> [String] {
    let clock = Clock.fixed(Moment(milliseconds: 1_800_000_000_000))
    let sink = Sink()
    write(Logger(label: label) { JSONLog(label: $0, clock: clock) { sink.add($0) } })
    return sink.lines
  }

  private final class Sink: Sendable {
    private let kept = Mutex<[String]>([])
    func add(_ line: String) { kept.withLock { $0.append(line) } }
    var lines: [String] { kept.withLock { $0 } }
  }

  @Test("holds the day, never the time, and only metadata of the list")
  func allowed() {
    let lines = lines("stagekansen") {
      $0.info("request", metadata: ["route": "/f/3", "address": "192.0.2.7", "status": "200"])
    }
    #expect(
      lines == [
        #"{"day":"2027-01-15","level":"info","from":"stagekansen","message":"request","#
          + #""route":"/f/3","status":"200"}"#
      ])
  }

  @Test("drops all metadata of libraries, and escapes")
  func foreign() {
    let lines = lines("library") { $0.error("say \"a\"\n", metadata: ["error": "192.0.2.7"]) }
    #expect(lines == [#"{"day":"2027-01-15","level":"error","from":"library","message":"say \"a\"\u000a"}"#])
  }
}
