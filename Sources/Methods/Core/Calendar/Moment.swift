/// An instant in UTC, in whole milliseconds since 1 January 1970.
package struct Moment: Hashable, Sendable, Comparable, Codable {
  /// Milliseconds since 1970-01-01T00:00:00Z; may be negative.
  package let milliseconds: Int64

  package init(milliseconds: Int64) { self.milliseconds = milliseconds }

  /// The calendar day in Amsterdam on which this instant falls.
  package var day: Day { Amsterdam.day(of: self) }

  package func adding(seconds: Int64) -> Moment { Moment(milliseconds: milliseconds + seconds * 1000) }

  package static func < (left: Moment, right: Moment) -> Bool { left.milliseconds < right.milliseconds }

  package init(from decoder: any Decoder) throws {
    milliseconds = try decoder.singleValueContainer().decode(Int64.self)
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(milliseconds)
  }
}

extension Moment: CustomStringConvertible {
  /// As in RFC 3339, in UTC and whole seconds: `2027-03-27T23:30:00Z`.
  package var description: String {
    let (days, rest) = milliseconds.flooredDivision(by: 86_400_000)
    let seconds = rest / 1000
    let parts = [seconds / 3600, seconds / 60 % 60, seconds % 60].map { $0 < 10 ? "0\($0)" : "\($0)" }
    return "\(Day(number: Int(days)))T\(parts.joined(separator: ":"))Z"
  }

  /// Reads ``description`` back; nil for any other form.
  package init?(_ text: String) {
    let characters = Array(text.utf8)
    guard characters.count == 20, characters[10] == UInt8(ascii: "T"), characters[19] == UInt8(ascii: "Z"),
      let day = Day(String(text.prefix(10)))
    else { return nil }
    let clock = text.dropFirst(11).dropLast().split(separator: ":").compactMap { Int64($0) }
    guard clock.count == 3, (0..<24).contains(clock[0]), (0..<60).contains(clock[1]),
      (0..<60).contains(clock[2])
    else { return nil }
    milliseconds = Int64(day.number) * 86_400_000 + (clock[0] * 3600 + clock[1] * 60 + clock[2]) * 1000
    // `+1` and a missing zero are numbers too, but not of this form.
    guard description == text else { return nil }
  }
}

extension Int64 {
  /// Quotient towards minus infinity, and the remainder, never negative.
  func flooredDivision(by divisor: Int64) -> (quotient: Int64, remainder: Int64) {
    let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
    return remainder < 0 ? (quotient - 1, remainder + divisor) : (quotient, remainder)
  }
}
