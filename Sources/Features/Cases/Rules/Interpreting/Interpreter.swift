package import Core

/// Turns what somebody wants into the event that happens, or into the reason why not. Pure: the same values
/// in, the same event out.
package enum Interpreter {
  /// The event that follows from a command; nothing has happened until it is stored.
  ///
  /// - Parameters:
  ///   - moment: when; for the reporter it is kept as the start of that day.
  ///   - terms: those of the organisation on this day; promises made before keep their dates.
  package static func decide(
    _ command: CaseCommand, in situation: CaseSituation, by actor: CaseActor, at moment: Moment,
    terms: CaseTerms
  ) throws(CaseRefusal) -> CaseEvent {
    guard let action = SchoolDeskProcedure.action(command.action) else {
      throw .notFrom(situation.state, action: command.action)
    }
    let today = moment.day
    if let refusal = refusal(of: action, in: situation, by: actor, on: today) { throw refusal }
    let words = try CommandWords.checked(command.words, for: action)
    let date = try chosenDay(command, for: action, today: today, terms: terms)
    let kept = actor == .reporter ? Amsterdam.start(of: today) : moment
    var draft = EventDraft(situation: situation, moment: kept, terms: terms)
    try draft.take(command, by: actor)
    draft.follow(action, date: date)
    if action.givesOwner, let member = actor.member { draft.giveOwner(to: member, role: actor.role) }
    draft.finish(command)
    draft.balance()
    return CaseEvent(
      sequence: situation.version + 1, at: kept, visibility: action.visibility,
      coded: CaseEvent.Coded(actor: actor, action: action.name, effects: draft.effects), words: words)
  }

  /// The actions that somebody can do now, apart from the words that they ask for; in the order of the
  /// procedure.
  package static func offered(to actor: CaseActor, in situation: CaseSituation, on today: Day) -> [CaseAction]
  {
    SchoolDeskProcedure.actions.filter { action in
      let isOwnCase = action.name == .takeOver && situation.owner.member == actor.member
      return !isOwnCase && refusal(of: action, in: situation, by: actor, on: today) == nil
    }
  }

  private static func chosenDay(
    _ command: CaseCommand, for action: CaseAction, today: Day, terms: CaseTerms
  ) throws(CaseRefusal) -> Day? {
    guard let kind = action.dates else { return nil }
    guard let date = command.date else { throw .missingDate }
    let latest = terms.due(kind, from: today)
    guard (today...latest).contains(date) else { throw .dateOutside(earliest: today, latest: latest) }
    return date
  }
}

extension CaseAction {
  /// Whether it makes the one who does it the owner of a case that nobody has taken.
  var givesOwner: Bool {
    visibility == .reporter && name != .excludeMember && !who.isDisjoint(with: PartyRole.handlers)
  }
}
