import Accounts
import Cases
import Core
import Organisations

extension DemoStep {
  /// The step with the members of the database instead of those of the plan.
  ///
  /// - Parameter bureau: takes the place of ``DemoSchool/bureauStandIn``.
  func translated(
    bureau: ID<Organisation>, _ real: (ID<Member>) -> ID<Member>
  ) -> (actor: CaseActor, command: CaseCommand) {
    var command = command
    command.detail = command.detail.map { Self.translated($0, bureau, real) }
    return (Self.translated(actor, real), command)
  }

  private static func translated(_ actor: CaseActor, _ real: (ID<Member>) -> ID<Member>) -> CaseActor {
    guard case .member(let id, let role) = actor else { return actor }
    return .member(id: real(id), role: role)
  }

  private static func translated(
    _ detail: CaseCommand.Detail, _ bureau: ID<Organisation>, _ real: (ID<Member>) -> ID<Member>
  ) -> CaseCommand.Detail {
    switch detail {
    case .sending(let sending):
      .sending(
        CaseCommand.Sending(
          consents: sending.consents, wishes: sending.wishes, excluded: Set(sending.excluded.map(real)),
          outside: sending.outside.map { _ in bureau }))
    case .assignee(let id, let role): .assignee(real(id), role)
    case .member(let id): .member(real(id))
    case .clock(let promise, let member): .clock(promise: promise, to: member.map(real))
    case .consents, .wishes, .outcome, .verdict, .outside, .day, .disadvantage, .finding: detail
    }
  }
}
