import Foundation
import Statistics
import Testing

@Suite("The file of Bertrand and Mullainathan") struct ResumeJobsTests {
  private static let file = URL(filePath: #filePath)
    .appending(path: "../../../Fixtures/practice/bertrand_mullainathan_2004.csv").standardizedFileURL

  @Test("holds the 1,112 balanced jobs whose counts the other tests use") func counts() throws {
    let lines = try String(contentsOf: Self.file, encoding: .utf8).split(whereSeparator: \.isNewline)
    let header = lines[0].split(separator: ",")
    let columns = try ["ad_id", "race", "call"].map { try #require(header.firstIndex(of: $0[...])) }
    var jobs: [Substring: VacancyCount] = [:]
    for line in lines.dropFirst() {
      let fields = line.split(separator: ",", omittingEmptySubsequences: false)
      jobs[fields[columns[0]], default: VacancyCount()].add(
        isReference: fields[columns[1]] == "w", isAnswered: fields[columns[2]] == "1")
    }
    var table = [[Int]](repeating: [0, 0, 0], count: 3)
    for job in jobs.values where job.sent == [2, 2] { table[job.answered[0]][job.answered[1]] += 1 }
    #expect(table == resumeJobs.jobs)
  }

  private struct VacancyCount {
    var sent = [0, 0]
    var answered = [0, 0]

    mutating func add(isReference: Bool, isAnswered: Bool) {
      sent[isReference ? 0 : 1] += 1
      answered[isReference ? 0 : 1] += isAnswered ? 1 : 0
    }
  }
}
