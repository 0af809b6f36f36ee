import Core
import Testing

@testable import Vault

@Suite("The tree of a day") struct MerkleTreeTests {
  /// The entries and roots that implementations of RFC 6962 test with.
  private static let entries = [
    "", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f",
  ].map { Hex.decode($0) ?? [] }

  private static let roots = [
    "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
    "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
    "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
    "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
    "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
    "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
    "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
    "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
    "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
  ]

  @Test("has the roots that others compute") func roots() {
    for size in 0...8 {
      #expect(Hex.encode(MerkleTree.root(of: Array(Self.entries.prefix(size)))) == Self.roots[size])
    }
  }

  @Test("has the paths that others compute") func paths() {
    let first = MerkleTree.path(to: 0, in: Self.entries).map { Hex.encode($0) }
    #expect(
      first == [
        "96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7",
        "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
        "6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4",
      ])
    #expect(MerkleTree.path(to: 0, in: [[1]]).isEmpty)
  }

  @Test("every leaf of every size has a path, and no other leaf, place or root fits it") func everyPath() {
    for size in 1...33 {
      let leaves = (0..<size).map { [UInt8($0), 9] }
      let root = MerkleTree.root(of: leaves)
      for index in 0..<size {
        let path = MerkleTree.path(to: index, in: leaves)
        #expect(MerkleTree.isPath(path, from: leaves[index], at: index, in: size, to: root))
        #expect(!MerkleTree.isPath(path, from: [77], at: index, in: size, to: root))
        #expect(!MerkleTree.isPath(path, from: leaves[index], at: size, in: size, to: root))
        #expect(!MerkleTree.isPath(path + [root], from: leaves[index], at: index, in: size, to: root))
        #expect(!MerkleTree.isPath(path, from: leaves[index], at: index, in: size, to: root.flipping(3)))
        if !path.isEmpty {
          let short = Array(path.dropLast())
          #expect(!MerkleTree.isPath(short, from: leaves[index], at: index, in: size, to: root))
        }
        for other in 0..<size where other != index {
          #expect(!MerkleTree.isPath(path, from: leaves[index], at: other, in: size, to: root))
        }
      }
    }
  }

  @Test("is as large on a day with one event as on one with two hundred") func fillers() throws {
    let keys = try Sample.serverKeys()
    let event = [UInt8](repeating: 1, count: 32)
    let none = DayTree(number: 1, events: [], auditHead: nil, keys: keys)
    let one = DayTree(number: 1, events: [event], auditHead: nil, keys: keys)
    #expect(none.leaves.count == 256 && one.leaves.count == 256)
    #expect(one.leaves.contains(event) && Set(one.leaves).count == 256)
    #expect(one.root == DayTree(number: 1, events: [event], auditHead: nil, keys: keys).root)
    #expect(none.root != DayTree(number: 2, events: [], auditHead: nil, keys: keys).root)
    #expect(none.root != DayTree(number: 1, events: [], auditHead: [], keys: keys).root)
    let other = DayTree(number: 1, events: [event], auditHead: nil, keys: try Sample.serverKeys(Sample.other))
    #expect(other.root != one.root)
    #expect([255, 256, 257, 513].map(DayTree.size(for:)) == [256, 256, 512, 1024])
  }
}
