import Accounts
import Core
import Organisations
import Outbox

/// What the page of a case shows: all that this viewer may read.
struct CaseView: Sendable {
  let id: ID<Case>
  /// Who looks.
  let actor: CaseActor
  let today: Day
  let situation: CaseSituation
  /// In order.
  let events: [CaseEvent]
  let content: ReportContent
  let answers: CodedAnswers
  /// The numbers of the files that came along.
  let files: [Int]
  /// Of the members that the case speaks of.
  let names: [ID<Member>: String]
  /// The company's name and place in the register, when the student picked one.
  let registered: String?
  /// What became of the letters to the student, the newest first.
  var letters: [Delivery] = []

  /// Whether the viewer reads along because the student allows it.
  var isSupervisor: Bool { actor.role == .staff(.supervisor) }

  var offered: [CaseAction] { Interpreter.offered(to: actor, in: situation, on: today) }
}
