package import Core
import Crypto
import Foundation

/// Time-based one-time passwords (RFC 6238) with HMAC-SHA-1 and steps of 30 seconds, as every authenticator
/// app has.
package struct TOTP: Sendable {
  /// 20 bytes for a new one.
  package let secret: [UInt8]
  /// 6 for people; 8 in the test vectors of the RFC.
  package let digits: Int

  package init(secret: [UInt8], digits: Int = 6) {
    self.secret = secret
    self.digits = digits
  }

  /// A new secret.
  package init(using randomness: Randomness) { self.init(secret: randomness.bytes(20)) }

  /// Which step of 30 seconds since 1970 a moment is in.
  package static func step(at moment: Moment) -> Int64 { moment.milliseconds / 30_000 }

  /// The code that holds at a moment.
  package func code(at moment: Moment) -> String { code(step: Self.step(at: moment)) }

  /// The step a typed code belongs to: the present one, the one before or the one after.
  ///
  /// - Parameter lastStep: the step of the last accepted code; that one and earlier ones are refused, since a
  ///   code may be used once.
  /// - Returns: the step to remember; nil when the code is wrong or was used.
  package func matchedStep(_ typed: String, at moment: Moment, after lastStep: Int64? = nil) -> Int64? {
    let wanted = Array(typed.unicodeScalars.filter { !$0.isSeparatorInCode }.map(String.init).joined().utf8)
    let present = Self.step(at: moment)
    let steps = present - 1...present + 1
    return steps.reduce(nil) { found, step in
      let isRight = Self.areEqual(Array(code(step: step).utf8), wanted)
      return isRight && step > lastStep ?? .min ? step : found
    }
  }

  /// The address for the QR code.
  ///
  /// - Parameters:
  ///   - issuer: the name that the app shows first.
  ///   - account: the mail address or name below it.
  package func address(issuer: String, account: String) -> String {
    let issuer = Self.escaped(issuer)
    return "otpauth://totp/\(issuer):\(Self.escaped(account))?secret=\(secretText)&issuer=\(issuer)"
      + "&algorithm=SHA1&digits=\(digits)&period=30"
  }

  /// The secret for typing over, in base 32 (RFC 4648 §6, without padding).
  package var secretText: String {
    let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".utf8)
    return String(decoding: Base32.values(of: secret).map { alphabet[Int($0)] }, as: UTF8.self)
  }

  private func code(step: Int64) -> String {
    let counter = (0..<8).map { UInt8(truncatingIfNeeded: step >> (56 - 8 * $0)) }
    let key = SymmetricKey(data: secret)
    let hash = Array(HMAC<Insecure.SHA1>.authenticationCode(for: counter, using: key))
    let offset = Int(hash[19] & 15)
    let number = hash[offset..<offset + 4].reduce(0) { $0 << 8 | Int($1) } & 0x7FFF_FFFF
    let text = String(number % (0..<digits).reduce(1) { power, _ in power * 10 })
    return String(repeating: "0", count: digits - text.count) + text
  }

  /// Takes as long for a wrong first digit as for a wrong last one.
  private static func areEqual(_ left: [UInt8], _ right: [UInt8]) -> Bool {
    left.count == right.count && zip(left, right).reduce(0) { $0 | ($1.0 ^ $1.1) } == 0
  }

  private static func escaped(_ text: String) -> String {
    let plain = CharacterSet(
      charactersIn: "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~")
    return text.addingPercentEncoding(withAllowedCharacters: plain) ?? ""
  }
}

extension TOTP: CustomStringConvertible, CustomReflectable {
  package var description: String { "TOTP(hidden)" }
  package var customMirror: Mirror { Mirror(self, children: []) }
}
