import Foundation
import Statistics
import Testing

/// 310 offers in France in 2009, each with eight applicants: four origins, women and men.
@Suite("The French offers") struct FrenchOffersTests {
  private static let file = URL(filePath: #filePath)
    .appending(path: "../../../Fixtures/practice/callback_inter1.csv").standardizedFileURL

  /// By applicant, as "Man.F", whether each offer called back, all in the same order of offers.
  private static func answers() throws -> [String: [Bool]] {
    let lines = try String(contentsOf: file, encoding: .utf8).split(whereSeparator: \.isNewline)
    let header = lines[0].split(separator: ",")
    let columns = try ["offer", "gender", "origin", "callback"].map {
      try #require(header.firstIndex(of: $0[...]))
    }
    var answers: [String: [Int: Bool]] = [:]
    for line in lines.dropFirst() {
      let fields = line.split(separator: ",", omittingEmptySubsequences: false)
      let offer = try #require(Int(fields[columns[0]]))
      let applicant = "\(fields[columns[1]]).\(fields[columns[2]])"
      answers[applicant, default: [:]][offer] = fields[columns[3]] == "1"
    }
    return answers.mapValues { $0.sorted { $0.key < $1.key }.map(\.value) }
  }

  /// R 4.2 `binom.test` and `p.adjust`.
  @Test("against the man with a French name agree with reference values, also adjusted for seven contrasts")
  func contrasts() throws {
    let answers = try Self.answers()
    let reference = try #require(answers["Man.F"])
    let names = ["Man.M", "Man.S", "Man.V", "Woman.F", "Woman.M", "Woman.S", "Woman.V"]
    let pValues = try names.map { name in
      PairTable(zip(reference, try #require(answers[name])).map { (reference: $0, comparison: $1) })
        .mcNemar.exactP
    }
    let expected = [
      0.00985345, 2.665917e-07, 4.466175e-09, 0.0722379, 8.957424e-11, 6.813783e-12, 0.00708425,
    ]
    for (ours, theirs) in zip(pValues, expected) { #expect(relativeDifference(ours, theirs) < 1e-6) }
    let (holm, discovery) = (holmAdjusted(pValues), benjaminiHochbergAdjusted(pValues))
    #expect(abs(holm[0] - 0.02125276) < 1e-7 && abs(holm[6] - 0.02125276) < 1e-7)
    #expect(abs(discovery[0] - 0.01149569) < 1e-7 && abs(discovery[6] - 0.00991795) < 1e-7)
  }

  /// R 4.2 and statsmodels 0.15.
  @Test("treat their eight applicants differently") func cochran() throws {
    let answers = try Self.answers()
    let offers = try #require(answers["Man.F"]).count
    let test = CochranQTest(answers: (0..<offers).map { offer in answers.values.map { $0[offer] } })
    #expect(offers == 310 && test.degrees == 7)
    #expect(abs(test.q - 109.0943396) < 1e-6)
    #expect(relativeDifference(test.p, 1.415172e-20) < 1e-6)
  }
}
