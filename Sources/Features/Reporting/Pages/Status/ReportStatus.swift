import Accounts
import Cases
import Core
import Organisations
import Vault

/// What the status page shows: everything that the reporter may see of the case, opened.
struct ReportStatus: Sendable {
  /// A look at the report by somebody of the staff.
  struct Look: Sendable, Hashable {
    let day: Day
    let name: String
    /// The one that the member had then.
    let role: Role?
  }

  let caseID: ID<Case>
  let situation: CaseSituation
  /// What was told at first; nil after the content was erased.
  let content: ReportContent?
  let answers: CodedAnswers
  /// Without what is internal.
  let events: [CaseEvent]
  let looks: [Look]
  /// Names of the members who occur, by their id.
  let names: [ID<Member>: String]
  let school: SchoolInfo
  let fileCount: Int
  let today: Day

  /// Who has the case now; nil while the team has it.
  var ownerName: String? { situation.owner.member.flatMap { names[$0] } }

  /// The organisation outside that reads the case now; nil when there is none.
  var outsideName: String? {
    situation.movedOutside.flatMap { id in school.bureaus.first { $0.id == id }?.name }
  }

  /// What the school owes, the first due first.
  var promised: [Promise] { situation.openPromises.sorted { ($0.due, $0.number) < ($1.due, $1.number) } }

  var late: [Promise] { situation.lateOnes(on: today) }
}
