import Accounts
import Core
import Organisations
import PracticeTests
import Storage
import Testing
import Vault

/// A campaign of the northern bureau with everybody it needs.
struct Campaigns {
  let offices: Offices
  let id: ID<Campaign>
  var designer: Colleague
  var sender: Colleague
  var coder: Colleague
  var otherCoder: Colleague
  var analyst: Colleague
  var approver: Colleague
  var officer: Colleague

  /// A new draft, its functions given.
  static func draft(_ offices: Offices, title: String = "Bouw Utrecht 2027") async throws -> Campaigns {
    let made = Campaigns(
      offices: offices, id: ID(using: .live), designer: try await offices.hire("Daan"),
      sender: try await offices.hire("Vera"), coder: try await offices.hire("Kim"),
      otherCoder: try await offices.hire("Karel"), analyst: try await offices.hire("Anna"),
      approver: try await offices.hire("Bas", .consultant), officer: try await offices.hire("Fatima"))
    let viewer = try await made.designer.viewer()
    let (id, keys, now) = (made.id, offices.keys, offices.now)
    let key = CampaignKey(using: .live)
    try await offices.database.write { connection in
      try CampaignStore(keys: keys).create(title, id: id, key: key, by: viewer, at: now, on: connection)
    }
    for (function, colleague) in made.all.dropFirst() {
      try await #require(try made.give(function, to: colleague) == nil)
    }
    return made
  }

  var all: [(CampaignFunction, Colleague)] {
    [
      (.designer, designer), (.sender, sender), (.coder, coder), (.coder, otherCoder), (.analyst, analyst),
      (.approver, approver), (.dataProtectionOfficer, officer),
    ]
  }

  var path: String { "/werk/praktijktests/\(id)" }

  func campaign() async throws -> Campaign {
    let (id, keys, organisation) = (id, offices.keys, offices.north.organisation.id)
    let found = try await offices.database.read {
      try CampaignStore(keys: keys).campaign(id, of: organisation, on: $0)
    }
    return try #require(found)
  }

  /// - Returns: why not.
  func give(_ function: CampaignFunction, to colleague: Colleague) async throws -> CampaignRefusal? {
    let (viewer, member) = (try await designer.viewer(), try await colleague.viewer().member)
    let (campaign, keys, now) = (try await campaign(), offices.keys, offices.now)
    return try await offices.database.write {
      try CampaignFunctions(keys: keys).give(
        function, to: member, in: campaign, by: viewer, at: now, on: $0)
    }
  }

  /// - Returns: why not.
  func take(_ name: CampaignStepName, by colleague: Colleague, reason: String = "") async throws
    -> CampaignRefusal?
  {
    let (viewer, campaign, keys, now) = (
      try await colleague.viewer(), try await campaign(), offices.keys, offices.now
    )
    let step = try #require(CampaignStep.named(name))
    return try await offices.database.write {
      try CampaignStore(keys: keys).take(
        step, in: campaign, by: viewer, reason: reason, at: now, on: $0)
    }
  }

  func log() async throws -> [CampaignLogChain.Link] {
    let (id, keys) = (id, offices.keys)
    return try await offices.database.read { try CampaignLog(keys: keys).links(of: id, on: $0) }
  }
}
