import QRCode
import Testing

@Suite("A QR code") struct QRCodeTests {
  @Test("has the three finder squares in its corners, and light around them")
  func finders() throws {
    let code = try #require(QRCode("otpauth://totp/Stagekansen:bram?secret=ABCDEFGHIJKLMNOP"))
    let corners = [(0, 0), (0, code.side - 7), (code.side - 7, 0)]
    for (top, left) in corners {
      for step in 0..<7 {
        #expect(code.isDark(row: top, column: left + step))
        #expect(code.isDark(row: top + 6, column: left + step))
        #expect(code.isDark(row: top + step, column: left))
      }
      #expect(!code.isDark(row: top + 1, column: left + 1))
      #expect(code.isDark(row: top + 3, column: left + 3))
    }
    #expect(!code.isDark(row: 7, column: 7))
  }

  @Test("of a short word is the smallest version") func smallest() {
    #expect(QRCode("a")?.side == 21)
    #expect(QRCode("a")?.viewBox == "0 0 29 29")
  }

  @Test("draws every dark module exactly once") func path() throws {
    let code = try #require(QRCode("Stagekansen"))
    var drawn = Set<[Int]>()
    for run in code.path.split(separator: "z") {
      let numbers = run.split { "Mhv -".contains($0) }.compactMap { Int($0) }
      for column in numbers[0]..<numbers[0] + numbers[2] {
        #expect(drawn.insert([numbers[1] - QRCode.quietZone, column - QRCode.quietZone]).inserted)
      }
    }
    for row in 0..<code.side {
      for column in 0..<code.side {
        #expect(drawn.contains([row, column]) == code.isDark(row: row, column: column))
      }
    }
  }

  @Test("takes words up to the limit and none over it") func limits() {
    #expect(QRCode(String(repeating: "a", count: 2331))?.side == 177)
    #expect(QRCode(String(repeating: "a", count: 2332)) == nil)
    #expect(QRCode("") == nil)
    #expect(QRCode("a\0b") == nil)
  }
}
