import Core
import Vault

/// Walks along the chain of one case, and says where it does not hold.
struct ChainVerifier {
  let record: CaseRecord
  /// Nil when it can't be opened.
  let register: CaseRegister?
  let keys: ServerKeys

  private(set) var problems: [ProofProblem] = []
  /// The events that open in their own place, while all did.
  private(set) var events: [CaseEvent] = []
  private(set) var withoutHash = 0

  init(_ record: CaseRecord, register: CaseRegister?, keys: ServerKeys) {
    self.record = record
    self.register = register
    self.keys = keys
    walk()
    checkEnd()
  }

  /// Nil when not every event opens, or one is missing or too many.
  var situation: CaseSituation? {
    let isWhole =
      events.count == record.events.count && events.map(\.sequence) == Array(1..<events.count + 1)
      && events.count == lastSequence
    return isWhole && !events.isEmpty ? CaseSituation(after: events) : nil
  }

  private var lastSequence: Int { register?.version ?? record.version }

  private mutating func walk() {
    var previous: [UInt8]? = EventChain.start(of: record.id, content: record.contentDigest)
    var expected = 1
    // A case from before the chain has no digest, and begins it with a later event.
    var isBegun = record.contentDigest != nil
    for (index, event) in record.events.enumerated() {
      let sequence = event.row.sequence
      if sequence > expected {
        report(missing: expected..<sequence)
        previous = nil
      }
      expected = sequence + 1
      open(event)
      guard let hash = event.hash else {
        if isBegun {
          add(.eventChanged, event, "changed: hash")
          previous = previous.map { event.row.hash(after: $0, in: record.id) }
        } else {
          withoutHash += 1
        }
        continue
      }
      isBegun = true
      checkWords(of: event, after: previous)
      let isLinked = check(event, at: index, after: previous)
      let isWhole = isLinked && checkOwn(event)
      previous = isWhole ? hash : genuine(event, at: index, after: previous)
    }
    report(missing: expected..<max(expected, lastSequence + 1))
  }

  private mutating func report(missing range: Range<Int>) {
    guard let first = range.first, let last = range.last else { return }
    let place = first == last ? "event \(first)" : "events \(first) to \(last)"
    problems.append(ProofProblem(.eventMissing, "case \(record.id) \(place)", "missing"))
  }

  private mutating func open(_ event: EventRecord) {
    guard let coded = coded(event, at: event.row.sequence),
      let visibility = Visibility(rawValue: event.row.visibility)
    else { return }
    events.append(
      CaseEvent(
        sequence: event.row.sequence, at: event.row.at, visibility: visibility, coded: coded, words: [:]))
  }

  private func coded(_ event: EventRecord, at sequence: Int) -> CaseEvent.Coded? {
    try? keys.openJSON(from: event.row.coded, context: CaseNames.coded(record.id, sequence))
  }

  private mutating func checkEnd() {
    guard let register, let last = record.events.last, let version = register.version else { return }
    for event in record.events where event.row.sequence > version && !isBlamed(event) {
      add(.eventInserted, event, "not in the register, which ends at \(version)")
    }
    if last.row.sequence == version, register.head != last.hash.map({ Hex.encode($0) }), !isBlamed(last) {
      add(.headDiffers, last, "its hash is not the one in the register")
    }
  }

  private mutating func checkWords(of event: EventRecord, after previous: [UInt8]?) {
    switch (event.row.words, event.row.wordsDigest) {
    case (let words?, let digest) where digest != ProofHash.plain(words):
      let restored = previous.map {
        hash(event, after: $0, with: { $0.wordsDigest = ProofHash.plain(words) })
      }
      if event.hash != restored { add(.eventChanged, event, "changed: words") }
    case (nil, .some) where record.content != nil:
      add(.wordsMissing, event, "words erased though the content of the case is there")
    default: break
    }
  }

  /// What no chain tells of an event that fits in it; whether it was made by this server.
  private mutating func checkOwn(_ event: EventRecord) -> Bool {
    if event.leaf == nil { add(.leafMissing, event, "no leaf for any day's proof") }
    if let (kind, words) = foreign(event) {
      add(kind, event, words)
      return false
    }
    return true
  }

  private func isBlamed(_ event: EventRecord) -> Bool { problems.contains { $0.place == place(of: event) } }

  private mutating func add(_ kind: ProofProblem.Kind, _ event: EventRecord, _ words: String) {
    problems.append(ProofProblem(kind, place(of: event), words))
  }

  private func place(of event: EventRecord) -> String { "case \(record.id) event \(event.row.sequence)" }
}

// What does not fit, and why.
extension ChainVerifier {
  /// Whether an event fits on the one before; reports when it does not.
  ///
  /// - Parameter previous: nil after a gap, when nothing can be told.
  private mutating func check(_ event: EventRecord, at index: Int, after previous: [UInt8]?) -> Bool {
    guard let previous else { return true }
    if event.row.hash(after: previous, in: record.id) == event.hash { return true }
    let (kind, words) = cause(of: event, at: index, after: previous)
    add(kind, event, words)
    return false
  }

  private func cause(
    of event: EventRecord, at index: Int, after previous: [UInt8]
  ) -> (ProofProblem.Kind, String) {
    if let foreign = foreign(event) { return foreign }
    if event.row.sequence == 1, let content = record.content {
      let start = EventChain.start(of: record.id, content: ProofHash.plain(content))
      if event.row.hash(after: start, in: record.id) == event.hash {
        return (.contentChanged, "the digest of the content was changed")
      }
    }
    return (.eventChanged, "changed: \(column(of: event, at: index, after: previous))")
  }

  /// Why an event can't be at its place at all; nil when it opens there.
  private func foreign(_ event: EventRecord) -> (ProofProblem.Kind, String)? {
    let sequence = event.row.sequence
    if let leaf = event.leaf, leaf.caseID != record.id.text {
      return (.eventInserted, "inserted: a copy of event \(leaf.sequence) of case \(leaf.caseID)")
    }
    if coded(event, at: sequence) != nil {
      let isCode = Visibility(rawValue: event.row.visibility) != nil
      return isCode ? nil : (.eventChanged, "changed: visibility")
    }
    let places = 1...record.events.count + 10
    if let other = places.first(where: { $0 != sequence && coded(event, at: $0) != nil }) {
      return (.eventReordered, "reordered: holds what belongs to event \(other)")
    }
    return sequence > lastSequence
      ? (.eventInserted, "inserted: made without the key of this server")
      : (.eventChanged, "changed: coded, without the key of this server")
  }

  private func column(of event: EventRecord, at index: Int, after previous: [UInt8]) -> String {
    if isHeld(event.row.hash(after: previous, in: record.id), at: index) { return "hash" }
    for visibility in [Visibility.reporter, .internal] {
      if event.hash == hash(event, after: previous, with: { $0.visibility = visibility.rawValue }) {
        return "visibility"
      }
    }
    let digest = event.row.words.map(ProofHash.plain)
    if event.hash == hash(event, after: previous, with: { $0.wordsDigest = digest }) { return "words_digest" }
    return event.row.sequence == 1 ? "happened_at, coded or the content before it" : "happened_at or coded"
  }

  /// The hash that the next event must hold, after one that does not fit; nil when that can't be told.
  private func genuine(_ event: EventRecord, at index: Int, after previous: [UInt8]?) -> [UInt8]? {
    [previous.map { event.row.hash(after: $0, in: record.id) }, event.hash].compactMap(\.self)
      .first { isHeld($0, at: index) }
  }

  /// Whether the next event, or the register, holds a hash as that of an event.
  private func isHeld(_ hash: [UInt8], at index: Int) -> Bool {
    guard index + 1 < record.events.count else { return register?.head == Hex.encode(hash) }
    let next = record.events[index + 1]
    return next.row.hash(after: hash, in: record.id) == next.hash
  }

  private func hash(
    _ event: EventRecord, after previous: [UInt8], with change: (inout SealedEvent) -> Void
  ) -> [UInt8] {
    var row = event.row
    change(&row)
    return row.hash(after: previous, in: record.id)
  }
}
