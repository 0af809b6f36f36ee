package import Core

/// The secret with which a student comes back: 18 random digits and 2 check digits (ISO/IEC 7064, MOD 97-10).
///
/// One wrong digit, and two neighbours exchanged, always fail the check. About 2^60 codes. Never prints
/// itself.
package struct ReceiptCode: Sendable, Hashable {
  /// The 20 digits, `0…9`.
  package let digits: String

  /// A new code.
  package init(using randomness: Randomness) {
    let number = randomness.number(below: 1_000_000_000_000_000_000)
    let check = 98 - number % 97 * 100 % 97
    digits = Self.digits(of: number, count: 18) + Self.digits(of: check, count: 2)
  }

  /// As shown to the student: five groups of four.
  package var grouped: String { digits.grouped(by: 4, separator: " ") }

  private static func digits(of number: UInt64, count: Int) -> String {
    let text = String(number)
    return String(repeating: "0", count: count - text.count) + text
  }
}

/// Why a typed code cannot be right. Found before any key derivation; does not say whether a code exists.
package enum ReceiptCodeProblem: Error, Equatable {
  case empty
  /// How many digits there are instead of 20.
  case wrongLength(Int)
  /// Something that is neither a digit nor a separator.
  case wrongCharacter
  /// A digit is wrong, or two are exchanged.
  case checkFails
}

extension ReceiptCode {
  /// Reads a code as people type it: digits of any script (٠١٢, ۰۱۲), with spaces, dashes and dots anywhere.
  package init(typed: String) throws(ReceiptCodeProblem) {
    var found = ""
    for scalar in typed.unicodeScalars where !scalar.isSeparatorInCode {
      guard scalar.properties.numericType == .decimal, let value = scalar.properties.numericValue else {
        throw .wrongCharacter
      }
      found += String(Int(value))
    }
    guard !found.isEmpty else { throw .empty }
    guard found.utf8.count == 20 else { throw .wrongLength(found.utf8.count) }
    guard Self.passesCheck(Array(found.utf8)) else { throw .checkFails }
    digits = found
  }

  /// Whether the digits, in ASCII, leave 1 when divided by 97.
  static func passesCheck(_ digits: [UInt8]) -> Bool {
    var remainder = 0
    for digit in digits { remainder = (remainder * 10 + Int(digit - UInt8(ascii: "0"))) % 97 }
    return remainder == 1
  }
}

extension ReceiptCode: CustomStringConvertible, CustomReflectable {
  package var description: String { "ReceiptCode(hidden)" }
  package var customMirror: Mirror { Mirror(self, children: []) }
}
