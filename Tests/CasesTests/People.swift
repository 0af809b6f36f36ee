import Accounts
import Cases
import Core
import Organisations

/// The people of the tests.
enum People {
  static let bram = CaseActor.member(id: id("bram"), role: .confidentialAdviser)
  static let chantal = CaseActor.member(id: id("chantal"), role: .coordinator)
  static let olga = CaseActor.member(id: id("olga"), role: .deskOwner)
  static let sam = CaseActor.member(id: id("sam"), role: .supervisor)
  static let nadia = CaseActor.member(id: id("nadia"), role: .consultant)
  static let ivo = CaseActor.member(id: id("ivo"), role: .overseer)
  static let frank = CaseActor.member(id: id("frank"), role: .administrator)

  /// Everybody, in the order of `PartyRole.all`.
  static let all: [CaseActor] = [.reporter, olga, chantal, sam, bram, frank, ivo, nadia, .system]

  static func id(_ name: String) -> ID<Member> {
    ID(
      using: Randomness { count in Array((Array(name.utf8) + Array(repeating: 0, count: count)).prefix(count))
      })
  }

  static func member(_ actor: CaseActor) -> ID<Member> { actor.member ?? id("nobody") }
}

/// Commands that have all the words an action asks for.
enum Commands {
  static let ownWords = "Wat naar dat dit je op de eerste dag overkwam, ik bel je morgen."

  static func complete(
    _ name: ActionName, date: Day? = nil, detail: CaseCommand.Detail? = nil
  ) -> CaseCommand {
    let fields = SchoolDeskProcedure.action(name)?.words ?? []
    let words = Dictionary(uniqueKeysWithValues: fields.map { ($0, ownWords) })
    return CaseCommand(name, words: words, date: date, detail: detail ?? usualDetail(name))
  }

  /// The bureau that students name.
  static let outside = ID<Organisation>(using: .seeded(77))

  private static func usualDetail(_ name: ActionName) -> CaseCommand.Detail? {
    switch name {
    case .send: .sending(CaseCommand.Sending())
    case .assign: .assignee(People.member(People.chantal), .coordinator)
    case .shareWithSupervisor: .member(People.member(People.sam))
    case .excludeMember: .member(People.id("jansen"))
    case .changeConsent: .consents([.figures: true])
    case .changeWishes: .wishes([.beHeard])
    case .recordOutcome, .recordOutcomeAndPassOn: .outcome(.apology)
    case .chooseOutside: .outside(outside)
    case .setInternshipEnd: .day(Day(number: 20_900))
    case .reportDisadvantage: .disadvantage(.tasksChanged, heardOn: nil)
    case .recordReview: .finding(.noConnection)
    case .remind, .markLate, .escalateToSecondPerson, .escalateOutsideLine, .escalateOutside, .offerOutside,
      .reassign, .reopenAfterSilence:
      .clock(promise: 1, to: People.member(People.olga))
    case .giveVerdict: .verdict(Verdict(believed: .yes, helped: .partly, wouldReportAgain: .yes))
    default: nil
    }
  }
}

/// A case that is played step by step.
struct Play {
  private(set) var events: [CaseEvent] = []
  private(set) var situation = CaseSituation()
  var today: Day
  var terms = CaseTerms.national

  /// Sent on a day, with these consents.
  init(on day: String, consents: Set<ConsentKind> = [], outside: ID<Organisation>? = nil) throws {
    today = Day(day) ?? Day(number: 0)
    let sending = CaseCommand.Sending(consents: consents, wishes: [.beHeard], outside: outside)
    try act(.reporter, .send, detail: .sending(sending))
  }

  /// At noon of the day.
  mutating func act(
    _ actor: CaseActor, _ name: ActionName, date: Day? = nil, detail: CaseCommand.Detail? = nil
  ) throws {
    let row = SchoolDeskProcedure.action(name)
    let chosen = date ?? row?.dates.map { terms.due($0, from: today) }
    try act(actor, Commands.complete(name, date: chosen, detail: detail))
  }

  mutating func act(_ actor: CaseActor, _ command: CaseCommand) throws {
    let noon = Amsterdam.start(of: today).adding(seconds: 43_200)
    let event = try Interpreter.decide(command, in: situation, by: actor, at: noon, terms: terms)
    events.append(event)
    situation = situation.applying(event)
  }

  /// Recognised, heard, planned.
  mutating func planned(by actor: CaseActor = People.chantal) throws {
    try act(actor, .recognise)
    try act(actor, .recordConversation)
    try act(actor, .setPlan)
  }

  /// Planned without the company, outcome, told.
  mutating func explained(by actor: CaseActor = People.chantal) throws {
    try planned(by: actor)
    try act(actor, .recordOutcome)
    try act(actor, .explainOutcome)
  }
}
