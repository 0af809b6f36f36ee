import Cases
import Core
import Organisations

/// A case that anybody does anything to at any time.
struct RandomHistory {
  private(set) var events: [CaseEvent] = []
  private(set) var refusals = 0
  private(set) var rewrites = 0

  /// Two organisations: even seeds have the national terms, odd ones faster terms. Now and then the situation
  /// is read from the events again, as after a restart.
  init(seed: UInt64, steps: Int) {
    var play = RandomPlay(seed: seed, cast: Self.cast)
    let terms = seed.isMultiple(of: 2) ? CaseTerms.national : Self.faster
    var situation = CaseSituation()
    for step in 0..<steps {
      let earlier = events
      let (actor, command) = play.next(in: situation)
      do throws(CaseRefusal) {
        let event = try Interpreter.decide(command, in: situation, by: actor, at: play.now, terms: terms)
        events.append(event)
        situation = situation.applying(event)
      } catch {
        refusals += 1
      }
      if !CaseInvariants.isContinuation(events, of: earlier) { rewrites += 1 }
      if step.isMultiple(of: 20) { situation = CaseSituation(after: events) }
    }
  }

  private static let faster: CaseTerms = {
    var terms = Terms()
    terms.recognition = 1
    terms.plan = 5
    terms.companyAction = 3
    return CaseTerms(terms)
  }()

  private static let cast: [CaseActor] =
    People.all + [.reporter, .reporter, People.chantal, People.olga]
    + ["noor", "piet"].map { .member(id: People.id($0), role: .coordinator) }
}
