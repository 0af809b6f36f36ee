import Accounts
import Audit
import Core
import HTTPTypes
import Organisations
import Storage
import Texts
import Vault
import Web

/// A campaign as one viewer opened it.
struct OpenedCampaign: Sendable {
  let campaign: Campaign
  let holders: [CampaignFunctionHolder]
  /// All of the bureau, also those who left.
  let members: [Member]
  /// What the viewer may do.
  let own: Set<CampaignFunction>

  /// Nil when the viewer's bureau has no such campaign.
  static func open(_ id: ID<Campaign>, for viewer: Viewer, keys: ServerKeys, on connection: any Connection)
    throws -> OpenedCampaign?
  {
    guard
      let campaign = try CampaignStore(keys: keys).campaign(id, of: viewer.organisation, on: connection)
    else { return nil }
    let holders = try CampaignFunctions.holders(of: id, on: connection)
    return OpenedCampaign(
      campaign: campaign, holders: holders,
      members: try MemberStore.members(of: viewer.organisation, on: connection),
      own: holders.held(by: viewer.id))
  }

  func name(of member: ID<Member>) -> String? { members.first { $0.id == member }?.name }
}

/// A request for a page of one campaign, of a member of its bureau.
struct CampaignRequest: Sendable {
  let staff: StaffRequest
  let opened: OpenedCampaign

  var campaign: Campaign { opened.campaign }
  var viewer: Viewer { staff.viewer }
  var web: WebRequest { staff.web }
  var language: Language { staff.language }
  var keys: ServerKeys { staff.environment.keys }
  var now: Moment { staff.environment.clock.now() }
  func href(_ path: String) -> String { staff.href(path) }

  /// The address of a part of this campaign; of its first page without one.
  func address(_ part: String = "") -> String { CampaignListPage.address(campaign.id, part) }

  /// A change, on the campaign as it is at that moment, with its line in the audit log.
  func change<Result: Sendable>(
    _ work: @escaping @Sendable (OpenedCampaign, any Connection) throws -> Result
  ) async throws -> Result {
    let (viewer, keys, now, id) = (viewer, keys, now, campaign.id)
    return try await staff.environment.database.write { connection in
      guard let present = try OpenedCampaign.open(id, for: viewer, keys: keys, on: connection) else {
        throw WebProblem.notFound
      }
      let result = try work(present, connection)
      try CampaignAudit.note(.campaignActed, about: id, by: viewer, at: now, keys: keys, on: connection)
      return result
    }
  }

  /// The frame of a page under the campaign, with the way back to it.
  func frame(_ heading: String, problems: [FieldProblem] = [], isWide: Bool = false) -> PageFrame {
    var frame = staff.frame(
      heading, title: "\(heading) – \(campaign.title)", problems: problems,
      back: (href(address()), campaign.title))
    frame.isWide = isWide
    return frame
  }
}

extension Route {
  /// A page of one campaign.
  ///
  /// Another bureau gets the same answer as for a campaign that does not exist. A member without the function
  /// is refused, and that is written in the log of the campaign.
  ///
  /// - Parameter functions: who may come here; nil for everybody at the bureau who takes part in practice
  ///   tests.
  static func campaign(
    _ method: HTTPRequest.Method, _ part: String = "", for functions: Set<CampaignFunction>? = nil,
    bodyLimit: Int = Route.plainBodyLimit, handle: @escaping @Sendable (CampaignRequest) async throws -> Reply
  ) -> Route {
    Route.staff(
      method, "\(CampaignListPage.path)/{campaign}\(part.isEmpty ? "" : "/")\(part)",
      needs: .workOnPracticeTests, bodyLimit: bodyLimit
    ) { request in
      let (viewer, keys) = (request.viewer, request.environment.keys)
      guard let id = request.web.parameters["campaign"].flatMap({ ID<Campaign>($0) }) else {
        throw WebProblem.notFound
      }
      let found = try await request.environment.database.read {
        try OpenedCampaign.open(id, for: viewer, keys: keys, on: $0)
      }
      guard let found else { throw try await CampaignAudit.refused(id, to: request) }
      if let functions, found.own.isDisjoint(with: functions) {
        try await CampaignAudit.refused(functions, part: part, in: found, to: request)
        throw WebProblem.forbidden
      }
      return try await handle(CampaignRequest(staff: request, opened: found))
    }
  }
}
