import Core
import Foundation
import Testing
import Vault

@Suite("A sealed stream") struct SealedStreamTests {
  private static let key = PrivateKey(using: .seeded(1))
  private static let keys = ServerKeys(masterSecret: MasterSecret(using: .seeded(2)))
  private static let chunk = 65_536

  private static func content(_ count: Int) -> [UInt8] { Randomness.seeded(UInt64(count) + 3).bytes(count) }

  private static func sealed(_ content: [UInt8], pieces: Int = 10_000) throws -> [UInt8] {
    var bytes: [UInt8] = []
    var writer = try SealedStreamWriter(for: key.publicKey, by: keys, using: .seeded(9)) { bytes += $0 }
    for start in stride(from: 0, to: content.count, by: pieces) {
      try writer.append(Array(content[start..<min(content.count, start + pieces)]))
    }
    try writer.finish()
    return bytes
  }

  private static func opened(_ bytes: [UInt8], _ key: PrivateKey = key, pieces: Int = 7001) throws -> [UInt8]
  {
    var position = 0
    let reader = try SealedStreamReader(with: key) { count in
      let part = Array(bytes[position..<min(bytes.count, position + min(count, pieces))])
      position += part.count
      return part
    }
    var content: [UInt8] = []
    while true {
      let part = try reader.next()
      if part.isEmpty { return content }
      content += part
    }
  }

  @Test(
    "opens again, of every length around the size of a chunk",
    arguments: [0, 1, chunk - 1, chunk, chunk + 1, 2 * chunk, 3 * chunk + 17])
  func roundTrip(length: Int) throws {
    let content = Self.content(length)
    #expect(try Self.opened(Self.sealed(content)) == content)
    #expect(try Self.opened(Self.sealed(content, pieces: 300_000), pieces: 1_000_000) == content)
  }

  @Test("that is cut at the border of a chunk is known as cut", arguments: [1, 2, 3])
  func cutAtBorder(chunks: Int) throws {
    let bytes = try Self.sealed(Self.content(3 * Self.chunk + 17))
    let head = bytes.count - 3 * (Self.chunk + 16) - 33
    #expect(throws: SealedStreamProblem.cut(chunks: chunks - 1)) {
      try Self.opened(Array(bytes.prefix(head + chunks * (Self.chunk + 16))))
    }
    #expect(throws: SealedStreamProblem.cut(chunks: 0)) { try Self.opened(Array(bytes.prefix(head))) }
  }

  @Test("that is cut anywhere else is refused")
  func cutAnywhere() throws {
    let bytes = try Self.sealed(Self.content(2 * Self.chunk))
    for length in stride(from: 0, to: bytes.count, by: 1777) + [bytes.count - 1, 1, 26, 27, 139, 140] {
      #expect(throws: SealedStreamProblem.self) { try Self.opened(Array(bytes.prefix(length))) }
    }
  }

  @Test("with one byte changed, wherever it stands, is refused")
  func changed() throws {
    let bytes = try Self.sealed(Self.content(Self.chunk + 100))
    let chance = Randomness.seeded(5)
    let head = 26 + 1 + 81 + 32
    for place in Array(0..<head) + (0..<60).map({ _ in Int(chance.number(below: UInt64(bytes.count))) }) {
      var other = bytes
      other[place] ^= UInt8(1 + chance.number(below: 255))
      #expect(throws: (any Error).self, "byte \(place)") { try Self.opened(other) }
    }
  }

  @Test("with chunks swapped, repeated, left out or added is refused")
  func moved() throws {
    let bytes = try Self.sealed(Self.content(4 * Self.chunk))
    let size = Self.chunk + 16
    let head = Array(bytes.prefix(bytes.count - 4 * size))
    let chunks = (0..<4).map { Array(bytes[(head.count + $0 * size)..<(head.count + ($0 + 1) * size)]) }
    #expect(try Self.opened(head + chunks.joined()).count == 4 * Self.chunk)
    for order in [[1, 0, 2, 3], [0, 0, 2, 3], [0, 2, 3], [0, 1, 3], [0, 1, 2, 3, 3], [3], [0, 1, 2, 2]] {
      #expect(throws: SealedStreamProblem.self, "\(order)") {
        try Self.opened(head + order.flatMap { chunks[$0] })
      }
    }
    #expect(throws: SealedStreamProblem.damaged(chunk: 3)) { try Self.opened(bytes + [0]) }
  }

  @Test("opens with no other key, and something else is no such stream")
  func otherKey() throws {
    let bytes = try Self.sealed([1, 2, 3])
    #expect(throws: SealedStreamProblem.otherKey) {
      try Self.opened(bytes, PrivateKey(using: .seeded(4)))
    }
    #expect(throws: SealedStreamProblem.notAStream) { try Self.opened(Array("SQLite format 3".utf8)) }
    var newer = bytes
    newer[26] = 2
    #expect(throws: SealedStreamProblem.unknownVersion(2)) { try Self.opened(newer) }
  }

  @Test("is known by the server that made it, and by no other")
  func origin() throws {
    let bytes = try Self.sealed([1, 2, 3])
    let reader = try SealedStreamReader(with: Self.key) { Array(bytes.prefix($0)) }
    #expect(reader.isFrom(Self.keys))
    #expect(!reader.isFrom(ServerKeys(masterSecret: MasterSecret(using: .seeded(3)))))
  }

  @Test("shows nothing of its content, and two of one content differ")
  func hidden() throws {
    let content = Array(String(repeating: "kanarie ", count: 1000).utf8)
    var (one, two): ([UInt8], [UInt8]) = ([], [])
    var first = try SealedStreamWriter(for: Self.key.publicKey, by: Self.keys, using: .live) { one += $0 }
    var second = try SealedStreamWriter(for: Self.key.publicKey, by: Self.keys, using: .live) { two += $0 }
    try first.append(content)
    try second.append(content)
    try first.finish()
    try second.finish()
    #expect(one.firstRange(of: Array("kanarie".utf8)) == nil)
    #expect(one.dropFirst(27) != two.dropFirst(27))
  }
}

@Suite("A backup key") struct BackupKeyTests {
  @Test("comes back from paper, and is not mistaken for a recovery key")
  func paper() throws {
    let key = BackupKey(using: .live)
    #expect(try BackupKey(typed: key.text.lowercased()).privateKey.bytes == key.privateKey.bytes)
    #expect(throws: RecoveryKeyProblem.checkFails) { try RecoveryKey(typed: key.text) }
    #expect(throws: RecoveryKeyProblem.checkFails) { try BackupKey(typed: RecoveryKey(using: .live).text) }
    #expect("\(key)" == "BackupKey(hidden)")
  }

  @Test("has a public half in which each wrong character is noticed")
  func publicHalf() throws {
    let key = BackupKey(using: .live).privateKey.publicKey
    let text = key.backupText
    #expect(PublicKey(backupText: text) == key)
    for place in text.indices {
      let other: Character = text[place] == "A" ? "B" : "A"
      #expect(PublicKey(backupText: text.replacingCharacters(in: place...place, with: "\(other)")) == nil)
    }
    #expect(PublicKey(backupText: String(text.dropLast())) == nil)
    #expect(PublicKey(backupText: "") == nil)
  }
}
