import Accounts
import Cases
import Core
import FileCleaning
import Organisations
import Storage
import Texts
import Vault
import Web

/// Makes a report of a draft: one transaction that keeps the case, its key for each reader, the files and the
/// receipt.
struct Sending: Sendable {
  /// Why a draft is not sent; the page says what to do.
  enum Refusal: Error, Equatable {
    case noReader
    case noSchool
  }

  let environment: Environment
  let code: ReceiptCode
  let salt: [UInt8]
  /// Made from the code before the transaction, since it takes long.
  let secret: SymmetricSecret
  let caseKey: CaseKey
  let caseID: ID<Case>
  let digestSalt: [UInt8]
  /// The one in which the letters to the alert address are written.
  let language: Language

  init(_ request: WebRequest) async throws {
    environment = request.environment
    language = request.language
    let randomness = environment.randomness
    code = ReceiptCode(using: randomness)
    salt = randomness.bytes(16)
    secret = try await CodeKeys.key(of: code, salt: salt, request: request)
    caseKey = SymmetricSecret(using: randomness)
    caseID = ID(using: randomness)
    digestSalt = randomness.bytes(16)
  }

  /// Sends the draft of a visit. A visit that has sent already keeps what it sent: pressing twice gives one
  /// report.
  ///
  /// - Throws: ``Refusal``.
  func send(_ draft: Draft, of visit: ReporterVisit, on connection: any Connection) throws -> ReporterVisit {
    let now = environment.clock.now()
    guard let organisation = try OrganisationStore.organisation(draft.organisation, on: connection),
      let team = try OrganisationStore.team(draft.receiver.team, of: organisation.id, on: connection)
    else { throw Refusal.noSchool }
    let situation = try create(draft, for: team, organisation, at: now, on: connection)
    for (_, file) in try DraftFileStore.all(of: visit.token, on: connection) {
      let mediaType = FileKind(rawValue: file.kind)?.mediaType ?? "application/octet-stream"
      try CaseFiles.add(
        CaseFile(mediaType: mediaType, bytes: file.bytes), to: caseID, key: caseKey, on: connection)
    }
    let promises = situation.openPromises.sorted { ($0.due, $0.number) < ($1.due, $1.number) }
    let statement = try keepReceipt(of: draft, organisation, promises, at: now, on: connection)
    if !draft.alertAddress.isEmpty {
      try AlertAddressStore(keys: environment.keys)
        .put(draft.alertAddress, language: language, for: caseID, on: connection)
    }
    try HandlerNotices(keys: environment.keys, randomness: environment.randomness)
      .notifyHandlers(of: caseID, at: now, on: connection)
    var sent = visit
    sent.content = ReporterContent(
      sent: SentReport(
        code: code.digits, school: organisation.name, statement: statement,
        promises: promises.map { SentReport.Promised(kind: $0.kind, due: $0.due) }),
      opened: OpenedReport(caseID: caseID, key: caseKey.bytes))
    try DraftFileStore.removeAll(of: visit.token.lookup, on: connection)
    if let saved = visit.content.savedUnder { try SavedDraftStore.remove(lookup: saved, on: connection) }
    try sent.save(at: now, on: connection)
    return sent
  }

  private func create(
    _ draft: Draft, for team: Team, _ organisation: Organisation, at now: Moment,
    on connection: any Connection
  ) throws -> CaseSituation {
    let members = try MemberStore.members(of: organisation.id, on: connection)
    let named = members.filter { !draft.namedStaff.isEmpty && NameMatch.names(draft.namedStaff, $0.name) }
      .map(\.id)
    let new = NewCase(
      id: caseID, team: team, answers: draft.codedAnswers, content: draft.content,
      sending: CaseCommand.Sending(
        consents: Set(draft.consents), wishes: Set(draft.wishes), excluded: Set(draft.excluded + named),
        outside: try bureau(draft, on: connection)),
      key: caseKey, reporterSecret: secret)
    do {
      return try CaseStore(keys: environment.keys)
        .create(new, at: now, terms: CaseTerms(organisation.terms), on: connection)
    } catch CaseProblem.nobodyLeft {
      throw Refusal.noReader
    }
  }

  /// Nil also when the bureau has left this server since the form was shown.
  private func bureau(_ draft: Draft, on connection: any Connection) throws -> ID<Organisation>? {
    guard let id = draft.outside,
      try OrganisationStore.organisation(id, on: connection)?.kind == .bureau
    else { return nil }
    return id
  }

  private func keepReceipt(
    of draft: Draft, _ organisation: Organisation, _ promises: [Promise], at now: Moment,
    on connection: any Connection
  ) throws -> String {
    try ReceiptStore.issue(
      NewReceipt(code: code, salt: salt, digestSalt: digestSalt), for: caseID,
      key: caseKey,
      from: organisation, promises: promises, at: now, keys: environment.keys, on: connection)
  }
}

extension Draft {
  var codedAnswers: CodedAnswers {
    CodedAnswers(
      phase: phase, conducts: conducts, reasons: reasons,
      companyId: companyAnswer == .ratherNot ? nil : company?.text,
      wishes: wishes, contactMode: contactMode)
  }

  var content: ReportContent {
    let keepsCompany = companyAnswer != .ratherNot
    return ReportContent(
      story: story, companyName: keepsCompany ? companyName : "",
      companyPlace: keepsCompany ? companyPlace : "",
      when: when, name: contactMode == .anonymous ? "" : name,
      contact: contactMode == .anonymous ? "" : contact,
      namedPeople: namedStaff)
  }
}

extension Draft.Receiver {
  var team: TeamKind { self == .desk ? .desk : .advisers }
}
