import Crypto

/// One hash over many, of which each can be shown to be among them without showing the others.
///
/// The tree of RFC 6962, section 2.1 (the same in RFC 9162): leaves and nodes are hashed apart, and a node
/// without a neighbour moves up as it is.
package enum MerkleTree {
  /// 32 bytes; without leaves SHA-256 of nothing.
  package static func root(of leaves: [[UInt8]]) -> [UInt8] {
    var level = leaves.map(hash(leaf:))
    guard !level.isEmpty else { return Array(SHA256.hash(data: [])) }
    while level.count > 1 { level = above(level) }
    return level[0]
  }

  /// The neighbours on the way from a leaf to the root, lowest first.
  ///
  /// - Parameter index: of the leaf, counted from 0.
  package static func path(to index: Int, in leaves: [[UInt8]]) -> [[UInt8]] {
    var (path, index, level) = ([[UInt8]](), index, leaves.map(hash(leaf:)))
    while level.count > 1 {
      let neighbour = index ^ 1
      if level.indices.contains(neighbour) { path.append(level[neighbour]) }
      (index, level) = (index / 2, above(level))
    }
    return path
  }

  /// Whether a path leads from a leaf to the root (RFC 9162, section 2.1.3.2).
  ///
  /// - Parameter size: the number of leaves of the whole tree.
  package static func isPath(
    _ path: [[UInt8]], from leaf: [UInt8], at index: Int, in size: Int, to root: [UInt8]
  ) -> Bool {
    guard index >= 0, index < size else { return false }
    var (place, last, hash) = (index, size - 1, hash(leaf: leaf))
    for neighbour in path {
      guard last > 0 else { return false }
      if place & 1 == 1 || place == last {
        hash = node(neighbour, hash)
        while place & 1 == 0 && place > 0 { (place, last) = (place >> 1, last >> 1) }
      } else {
        hash = node(hash, neighbour)
      }
      (place, last) = (place >> 1, last >> 1)
    }
    return last == 0 && hash == root
  }

  private static func above(_ level: [[UInt8]]) -> [[UInt8]] {
    stride(from: 0, to: level.count, by: 2).map { index in
      index + 1 < level.count ? node(level[index], level[index + 1]) : level[index]
    }
  }

  private static func hash(leaf: [UInt8]) -> [UInt8] { Array(SHA256.hash(data: [0] + leaf)) }

  private static func node(_ left: [UInt8], _ right: [UInt8]) -> [UInt8] {
    Array(SHA256.hash(data: [1] + left + right))
  }
}
