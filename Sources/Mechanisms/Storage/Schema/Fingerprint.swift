extension Migration {
  /// 16 hexadecimal digits over the statements; whitespace counts. Against accidents, not against an
  /// attacker.
  ///
  /// FNV-1a, 64 bits (G. Fowler, L. C. Noll, K.-P. Vo, draft-eastlake-fnv); a zero byte closes each
  /// statement.
  package var fingerprint: String {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for statement in statements {
      for byte in Array(statement.utf8) + [0] { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    }
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
