import Core
import Crypto

/// A name for the network that an address belongs to: all but the last part of an IPv4 address, the first 48
/// bits
/// of an IPv6 address.
enum NetworkName {
  static func hash(_ address: String, key: [UInt8]) -> String {
    let code = HMAC<SHA256>.authenticationCode(
      for: Array(network(of: address).utf8), using: SymmetricKey(data: key))
    return Hex.encode(Array(code).prefix(16))
  }

  static func network(of address: String) -> String {
    // `::ffff:192.0.2.1` is how a socket for both families writes an IPv4 address.
    if address.contains("."), let last = address.split(separator: ":").last {
      return last.split(separator: ".").prefix(3).joined(separator: ".")
    }
    return groups(of: address).prefix(3).map { String($0, radix: 16) }.joined(separator: ":")
  }

  /// The eight numbers of an IPv6 address; `::` stands for as many zeros as are missing.
  private static func groups(of address: String) -> [UInt16] {
    let plain = address.prefix { $0 != "%" }
    guard let gap = plain.firstRange(of: "::") else { return numbers(plain[...]) }
    let (before, after) = (numbers(plain[..<gap.lowerBound]), numbers(plain[gap.upperBound...]))
    return before + Array(repeating: 0, count: max(0, 8 - before.count - after.count)) + after
  }

  private static func numbers(_ part: Substring) -> [UInt16] {
    part.split(separator: ":").map { UInt16($0, radix: 16) ?? 0 }
  }
}
