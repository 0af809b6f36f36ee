import Core
import Crypto

/// A name for the network that an address belongs to: all but the last part of an IPv4 address, the first 48 bits of IPv6.
enum NetworkName {
  static func hash(_ address: String, key: [UInt8]) -> String {
    let code = HMAC<SHA256>.authenticationCode(for: Array(network(of: address).utf8), using: SymmetricKey(data: key))
    return Hex.encode(Array(code).prefix(16))
  }

  static func network(of address: String) -> String {
    if address.contains(":") { return address.split(separator: ":").prefix(3).joined(separator: ":") }
    return address.split(separator: ".").prefix(3).joined(separator: ".")
  }
}
