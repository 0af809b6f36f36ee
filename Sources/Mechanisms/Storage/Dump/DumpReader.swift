import Foundation

/// One part of a dump.
enum DumpPart {
  case header(DumpHeader)
  case table(TableShape)
  case row([Value])
  case tableEnd(TableCount)
  case end(DumpEnd)
}

/// Takes a stream of bytes apart into the parts of a dump.
struct DumpReader {
  private let next: () throws -> [UInt8]
  private var bytes: [UInt8] = []
  private var position = 0
  private var columns = 0

  /// - Parameter next: the bytes that follow; empty at the end.
  init(_ next: @escaping () throws -> [UInt8]) throws {
    self.next = next
    do {
      guard try take(Dumper.magic.count) == Dumper.magic else { throw DumpProblem.notADump }
    } catch DumpProblem.cut { throw DumpProblem.notADump }
  }

  mutating func part() throws -> DumpPart {
    switch DumpMark(rawValue: try take(1)[0]) {
    case .header: return .header(try framed())
    case .table:
      let table: TableShape = try framed()
      columns = table.columns.count
      return .table(table)
    case .row: return .row(try (0..<columns).map { _ in try RowBytes.decode { try take($0) } })
    case .tableEnd: return .tableEnd(try framed())
    case .end: return .end(try framed())
    case nil: throw DumpProblem.malformed("a part of an unknown kind")
    }
  }

  /// Whether nothing follows.
  mutating func isAtEnd() throws -> Bool {
    while position == bytes.count {
      (bytes, position) = (try next(), 0)
      if bytes.isEmpty { return true }
    }
    return false
  }

  private mutating func framed<Content: Decodable>() throws -> Content {
    let json = try take(Int(RowBytes.number(try take(4))))
    do { return try JSONDecoder().decode(Content.self, from: Data(json)) } catch {
      throw DumpProblem.malformed("\(Content.self)")
    }
  }

  private mutating func take(_ count: Int) throws -> [UInt8] {
    if bytes.count - position >= count {
      position += count
      return Array(bytes[position - count..<position])
    }
    var taken: [UInt8] = []
    while taken.count < count {
      if try isAtEnd() { throw DumpProblem.cut }
      let end = min(bytes.count, position + count - taken.count)
      taken += bytes[position..<end]
      position = end
    }
    return taken
  }
}
