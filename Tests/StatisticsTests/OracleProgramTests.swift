import Testing

/// The oracles themselves: a test that compares with one is worth what this shows.
@Suite("Oracle programs") struct OracleProgramTests {
  private static let python = OracleProgram("echo.py", needs: ["scipy"])
  private static let numbers: [Double?] = [
    0.1, 1 / 3, .leastNonzeroMagnitude, .greatestFiniteMagnitude, .infinity, -.infinity, nil, -7,
  ]

  @Test("give back every number of Python as it was", .enabled(if: python.isWanted, python.absence))
  func roundTripInPython() throws {
    let answer: [Double?] = try Self.python.answer(to: Self.numbers)
    #expect(answer == Self.numbers)
  }

  @Test("that do not exist are reported, and wanted only when all tests are") func absence() {
    let absent = OracleProgram("echo.py", needs: ["no_such_package"])
    #expect(absent.command == nil)
    #expect(throws: OracleProgram.Failure.self) { let _: [Double] = try absent.answer(to: [1]) }
  }

  @Test("are far apart when one of them has no number") func differences() {
    #expect(relativeDifference(1.5, 1.0) == 0.5)
    #expect(relativeDifference(nil, 1) == .infinity)
    #expect(relativeDifference(.infinity, .infinity) == 0)
    #expect(relativeDifference(.infinity, 1) == .infinity)
    #expect(relativeDifference(.nan, 1) == .infinity)
    #expect(relativeDifference(0.001, 0, atLeast: 0.1) == 0.01)
    #expect(largestRelativeDifference([1, 2], [1, 4]) == 0.5)
  }
}
