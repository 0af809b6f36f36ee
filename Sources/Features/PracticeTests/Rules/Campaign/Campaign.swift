package import Core
package import Organisations

/// A practice test of a bureau: pairs of made-up applications to real vacancies, from the first draft of its
/// protocol to the day on which its data are destroyed.
package struct Campaign: Sendable, Equatable {
  package let id: ID<Campaign>
  /// The bureau that answers for it.
  package let organisation: ID<Organisation>
  package let title: String
  package let state: CampaignState
  /// Somebody pressed the stop button: nothing goes out, whatever the schedule says.
  package let isStopped: Bool
  package let created: Moment
  /// Since when it is in this state.
  package let since: Moment

  package init(
    id: ID<Campaign>, organisation: ID<Organisation>, title: String, state: CampaignState, isStopped: Bool,
    created: Moment, since: Moment
  ) {
    self.id = id
    self.organisation = organisation
    self.title = title
    self.state = state
    self.isStopped = isStopped
    self.created = created
    self.since = since
  }

  /// The most characters of a title.
  package static let titleLimit = 120
}
