import Statistics
import Testing

/// The 1,112 advertisements of Bertrand and Mullainathan (2004) that got two applications with white names
/// and two with black ones; rows are answers to white names.
let resumeJobs = CallbackTable(
  referenceSent: 2, comparisonSent: 2, jobs: [[921, 29, 6], [62, 33, 7], [19, 18, 17]])

@Suite("Answers per job") struct CallbackTableTests {
  @Test("give the moments of Bertrand and Mullainathan's jobs") func moments() throws {
    // Computed with numpy from the same counts.
    let moments = CallbackMoments(resumeJobs)
    #expect(resumeJobs.total == 1112)
    let expected: [(Double?, Double)] = [
      (moments.referenceRate, 0.09442446043165469), (moments.comparisonRate, 0.06294964028776978),
      (moments.gap, 0.03147482014388489), (moments.gapStandardError, 0.006543525033988115),
      (moments.gapSD, 0.08156727645935238), (moments.referenceSD, 0.19911095487523425),
      (moments.comparisonSD, 0.15170945934195218), (moments.correlation, 0.9270646443463443),
    ]
    for (value, number) in expected { #expect(abs(try #require(value) - number) < 1e-12) }
  }

  @Test("with one application of a kind give no spread") func single() {
    let table = CallbackTable(referenceSent: 1, comparisonSent: 2, jobs: [[5, 2, 1], [3, 1, 2]])
    let moments = CallbackMoments(table)
    #expect(moments.referenceSD == nil && moments.gapSD == nil && moments.correlation == nil)
    #expect(moments.comparisonSD != nil)
  }

  @Test("of one job have no standard error") func oneJob() {
    let table = CallbackTable(referenceSent: 1, comparisonSent: 1, jobs: [[0, 0], [1, 0]])
    #expect(CallbackMoments(table).gap == 1)
    #expect(CallbackMoments(table).gapStandardError == nil)
  }

  /// Computed with scipy's HiGHS; published to four digits in the design of practice tests.
  @Test(
    "bound the share of jobs that discriminate from below",
    arguments: [(101, 0.12964628297362, 0.71629902873), (201, 0.12961569519895, 0.71627949076)])
  func bounds(grid: Int, share: Double, posterior: Double) throws {
    let bounds = DiscriminationBounds(resumeJobs, grid: grid)
    #expect(try #require(bounds.distance) < 1e-9)
    #expect(abs(try #require(bounds.leastShare()) - share) < 1e-7)
    #expect(abs(try #require(bounds.leastShare(.againstComparison)) - share) < 1e-7)
    #expect(abs(try #require(bounds.leastPosterior(reference: 2, comparison: 0)) - posterior) < 1e-7)
  }

  @Test("that a world of equal chances gives bound nothing") func equalChances() throws {
    // Half of the jobs answer a quarter of all, half three quarters.
    let counts = [[82, 60, 18], [60, 72, 60], [18, 60, 82]]
    let table = CallbackTable(referenceSent: 2, comparisonSent: 2, jobs: counts)
    let bounds = DiscriminationBounds(table, grid: 41)
    #expect(try #require(bounds.leastShare()) < 1e-7)
    #expect(try #require(bounds.leastPosterior(reference: 2, comparison: 0)) < 1e-7)
  }

  @Test("of jobs that all answer one side only are all of it") func certain() throws {
    let table = CallbackTable(
      referenceSent: 2, comparisonSent: 2, jobs: [[0, 0, 0], [0, 0, 0], [40, 0, 0]])
    let bounds = DiscriminationBounds(table, grid: 21)
    #expect(abs(try #require(bounds.leastShare()) - 1) < 1e-9)
    #expect(abs(try #require(bounds.leastPosterior(reference: 2, comparison: 0)) - 1) < 1e-9)
    #expect(bounds.leastPosterior(reference: 0, comparison: 2) == nil)
  }

  @Test("that no chances can give are replaced by the nearest that some do") func infeasible() throws {
    // One answer of two, always: a coin per application would give none and both as well.
    let table = CallbackTable(
      referenceSent: 2, comparisonSent: 2, jobs: [[0, 0, 0], [0, 50, 0], [0, 0, 0]])
    let bounds = DiscriminationBounds(table, grid: 21)
    #expect(try #require(bounds.distance) > 0.5)
    let share = try #require(bounds.leastShare())
    #expect(share >= -1e-9 && share <= 1)
  }
}
