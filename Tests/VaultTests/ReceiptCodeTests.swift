import Core
import Testing

@testable import Vault

@Suite("The receipt code") struct ReceiptCodeTests {
  static let code = "1234 5678 9012 3456 7888"

  @Test("is shown in five groups of four, and read back") func grouping() throws {
    let code = try ReceiptCode(typed: Self.code)
    #expect(code.digits == "12345678901234567888")
    #expect(code.grouped == Self.code)
    let new = ReceiptCode(using: .seeded(1))
    #expect(try ReceiptCode(typed: new.grouped) == new)
  }

  @Test(
    "is read however people type it",
    arguments: [
      "12345678901234567888", " 1234-5678-9012-3456-7888 ", "1234.5678.9012.3456.7888\n",
      "1234\u{2009}5678\u{00A0}9012\u{2011}3456\u{2014}7888", "١٢٣٤ ٥٦٧٨ ٩٠١٢ ٣٤٥٦ ٧٨٨٨",
      "\u{200F}۱۲۳۴ ۵۶۷۸ ۹۰۱۲ ۳۴۵۶ ۷۸۸۸\u{200F}", "１２３４ 5678 9012 3456 7888",
    ])
  func forgiving(typed: String) throws { #expect(try ReceiptCode(typed: typed).grouped == Self.code) }

  @Test(
    "that cannot be right has a problem that says why",
    arguments: [
      ("", ReceiptCodeProblem.empty), (" - ", .empty), ("1234", .wrongLength(4)),
      ("1234 5678 9012 3456 78880", .wrongLength(21)), ("l234 5678 9012 3456 7888", .wrongCharacter),
      ("²234 5678 9012 3456 7888", .wrongCharacter), ("½", .wrongCharacter), ("😀", .wrongCharacter),
      ("1234 5678 9012 3456 7889", .checkFails),
    ])
  func problems(typed: String, problem: ReceiptCodeProblem) {
    #expect(throws: problem) { try ReceiptCode(typed: typed) }
  }

  @Test("never takes one wrong digit or two exchanged neighbours") func mistakes() {
    let randomness = Randomness.seeded(2)
    var accepted = 0
    for _ in 0..<2000 {
      let digits = Array(ReceiptCode(using: randomness).digits.utf8)
      for position in digits.indices {
        var changed = digits
        for digit in UInt8(ascii: "0")...UInt8(ascii: "9") where digit != digits[position] {
          changed[position] = digit
          if ReceiptCode.passesCheck(changed) { accepted += 1 }
        }
        guard position > 0, digits[position] != digits[position - 1] else { continue }
        changed = digits
        changed.swapAt(position, position - 1)
        if ReceiptCode.passesCheck(changed) { accepted += 1 }
      }
    }
    #expect(accepted == 0)
  }

  @Test("has digits that are equally likely, and is never the same twice") func distribution() {
    let randomness = Randomness.live
    var counts = [Int](repeating: 0, count: 10)
    var codes: Set<ReceiptCode> = []
    for _ in 0..<10_000 {
      let code = ReceiptCode(using: randomness)
      codes.insert(code)
      for digit in code.digits.utf8.prefix(18) { counts[Int(digit - UInt8(ascii: "0"))] += 1 }
    }
    let deviation = counts.reduce(0) { $0 + (Double($1) - 18_000) * (Double($1) - 18_000) / 18_000 }
    // Chi-square with 9 degrees of freedom passes 50 by chance once in ten million runs.
    #expect(deviation < 50)
    #expect(codes.count == 10_000)
  }
}
