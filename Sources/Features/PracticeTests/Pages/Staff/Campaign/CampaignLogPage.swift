import Accounts
import Core
import HTML
import HTTPTypes
import Storage
import Texts
import Vault
import Web

/// `/werk/praktijktests/{campaign}/logboek`: all that was done, tried and looked at, and whether the chain
/// holds.
enum CampaignLogPage {
  static let part = "logboek"

  static let routes = [
    Route.campaign(.get, part, for: Set(CampaignFunction.allCases)) { try await page($0) }
  ]

  private static func page(_ request: CampaignRequest) async throws -> Reply {
    let (language, keys, id) = (request.language, request.keys, request.campaign.id)
    let links = try await request.staff.environment.database.read {
      try CampaignLog(keys: keys).links(of: id, on: $0)
    }
    let broken = CampaignLogChain.firstBroken(links, of: id)
    return request.frame(CampaignLogTexts.title(language), isWide: true).reply {
      tag("p") { CampaignLogTexts.explanation(language) }
      if let broken {
        tag("p", ["class": "late"]) { CampaignLogTexts.broken(language, ["number": "\(broken)"]) }
      } else {
        tag("p", ["class": "good"]) { CampaignLogTexts.whole(language, ["count": "\(links.count)"]) }
        if let last = links.last {
          tag("p") {
            CampaignLogTexts.head(language)
            " "
            tag("code") { Hex.encode(last.hash) }
          }
        }
      }
      tag("ol", ["class": "timeline", "reversed": ""]) {
        for link in links.reversed() { item(link.event, request) }
      }
    }
  }

  private static func item(_ event: CampaignEvent, _ request: CampaignRequest) -> HTML {
    let language = request.language
    return tag("li", ["class": event.kind == .refused ? "missed" : nil]) {
      tag("p") { event.words(language) { request.opened.name(of: $0) } }
      tag("p", ["class": "when"]) {
        "\(event.sequence) · \(event.at.day.written(language)) \(time(event.at)) · "
        event.member.map { request.opened.name(of: $0) ?? $0.text } ?? CampaignLogTexts.system(language)
      }
      if let reason = event.details[.reason] { tag("p", ["class": "words", "dir": "auto"]) { reason } }
    }
  }

  private static func time(_ moment: Moment) -> String {
    let (hour, minute) = Amsterdam.clock(at: moment)
    return "\(hour):\(minute < 10 ? "0" : "")\(minute)"
  }
}
