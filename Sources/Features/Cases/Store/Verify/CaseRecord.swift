import Core
import Storage

/// The rows of a case as they are, for a look at them that takes nothing for granted.
struct CaseRecord: Sendable {
  let id: ID<Case>
  let organisationIndex: String
  let teamIndex: String
  let ownerIndex: String?
  /// Of the bureau that the case was moved to.
  let outsideIndex: String?
  let state: String
  let version: Int
  let received: Day
  let nextDue: Day?
  let register: [UInt8]
  let content: [UInt8]?
  let contentDigest: [UInt8]?
  /// By sequence.
  var events: [EventRecord] = []
  /// By number.
  var promises: [PromiseRecord] = []
}

struct EventRecord: Sendable {
  let row: SealedEvent
  let hash: [UInt8]?
  let leaf: Leaf?

  /// The leaf of this hash.
  struct Leaf: Sendable {
    let caseID: String
    let sequence: Int
    let isWaiting: Bool
  }
}

struct PromiseRecord: Sendable, Equatable {
  let number: Int
  let kind: String
  let opened: Day
  let due: Day
  let state: String
  let ownerIndex: String?
}

extension CaseRecord {
  /// The cases after an id, in the order of their ids.
  static func page(after cursor: String, limit: Int, on connection: any Connection) throws -> [CaseRecord] {
    let sql: SQL = """
      SELECT id, organisation_index, team_index, owner_index, outside_index, state, version, received_day,
             next_due_day, register, content, content_digest
        FROM "case" WHERE id > \(cursor) ORDER BY id LIMIT \(limit)
      """
    var records = try connection.rows(sql).map(CaseRecord.init)
    let ids = records.map(\.id)
    let events = try events(of: ids, on: connection)
    let promises = try promises(of: ids, on: connection)
    for index in records.indices {
      records[index].events = events[records[index].id] ?? []
      records[index].promises = promises[records[index].id] ?? []
    }
    return records
  }

  private init(_ row: Row) throws {
    id = try row.id("id")
    organisationIndex = try row.text("organisation_index")
    teamIndex = try row.text("team_index")
    ownerIndex = row.isNull("owner_index") ? nil : try row.text("owner_index")
    outsideIndex = row.isNull("outside_index") ? nil : try row.text("outside_index")
    state = try row.text("state")
    version = try row.integer("version")
    received = try row.day("received_day")
    nextDue = row.isNull("next_due_day") ? nil : try row.day("next_due_day")
    register = try row.bytes("register")
    content = try row.bytesIfAny("content")
    contentDigest = try row.bytesIfAny("content_digest")
  }

  private static func events(
    of ids: [ID<Case>], on connection: any Connection
  ) throws -> [ID<Case>: [EventRecord]] {
    let rows = try connection.rows(
      """
      SELECT case_event.case_id AS case_id, case_event.sequence AS sequence, happened_at, visibility, coded,
             words, words_digest, hash,
             proof_leaf.case_id AS leaf_case, proof_leaf.sequence AS leaf_sequence, batch
        FROM case_event LEFT JOIN proof_leaf ON event_hash = hash
       WHERE case_event.case_id IN (\(list: ids))
       ORDER BY case_event.case_id, case_event.sequence
      """)
    var events: [ID<Case>: [EventRecord]] = [:]
    for row in rows { events[try row.id("case_id"), default: []].append(try event(row)) }
    return events
  }

  private static func event(_ row: Row) throws -> EventRecord {
    let sealed = SealedEvent(
      sequence: try row.integer("sequence"), at: try row.moment("happened_at"),
      visibility: try row.text("visibility"), coded: try row.bytes("coded"),
      words: try row.bytesIfAny("words"), wordsDigest: try row.bytesIfAny("words_digest"))
    let leaf: EventRecord.Leaf? =
      row.isNull("leaf_case")
      ? nil
      : EventRecord.Leaf(
        caseID: try row.text("leaf_case"), sequence: try row.integer("leaf_sequence"),
        isWaiting: row.isNull("batch"))
    return EventRecord(row: sealed, hash: try row.bytesIfAny("hash"), leaf: leaf)
  }

  private static func promises(
    of ids: [ID<Case>], on connection: any Connection
  ) throws -> [ID<Case>: [PromiseRecord]] {
    let rows = try connection.rows(
      """
      SELECT case_id, number, kind, opened_day, due_day, state, owner_index
        FROM promise WHERE case_id IN (\(list: ids)) ORDER BY case_id, number
      """)
    var promises: [ID<Case>: [PromiseRecord]] = [:]
    for row in rows {
      promises[try row.id("case_id"), default: []].append(
        PromiseRecord(
          number: try row.integer("number"), kind: try row.text("kind"), opened: try row.day("opened_day"),
          due: try row.day("due_day"), state: try row.text("state"),
          ownerIndex: row.isNull("owner_index") ? nil : try row.text("owner_index")))
    }
    return promises
  }
}

extension Row {
  fileprivate func bytesIfAny(_ column: String) throws -> [UInt8]? {
    isNull(column) ? nil : try bytes(column)
  }
}
