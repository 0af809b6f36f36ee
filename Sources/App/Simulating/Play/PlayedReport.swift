import Cases
import Core
import Organisations
import Vault

/// One student's report as the play follows it. All chance is its own, so that nothing that happens to others
/// or to a server can shift it.
struct PlayedReport: Sendable {
  let id: ID<Case>
  let key: CaseKey
  let receiptCode: ReceiptCode
  let salt: [UInt8]
  let digestSalt: [UInt8]
  let team: TeamKind
  let sentOn: Day
  /// Which of the student's hours of that day.
  let sentInHour: Int
  let content: ReportContent
  let answers: CodedAnswers
  let sending: CaseCommand.Sending
  var student: PlayedStudent
  var staff: PlayedStaff
  /// As it is stored; nil before it was sent.
  private(set) var situation: CaseSituation?

  init(number: Int, of plan: SimulationPlan, at school: PlayedSchool, ids: UInt64) {
    let secrets = Randomness.seeded(ids &* 0x9E37_79B9_7F4A_7C15 &+ UInt64(number))
    var chance = DemoChance(seed: plan.seed, stream: number)
    id = ID(using: secrets)
    key = CaseKey(using: secrets)
    receiptCode = ReceiptCode(using: secrets)
    salt = secrets.bytes(16)
    digestSalt = secrets.bytes(16)
    team = chance.percent(85) ? .desk : .advisers
    sentOn = plan.first.adding(days: chance.between(0...plan.days - 1))
    sentInHour = chance.between(0...1)
    let story = "Verhaal \(number): wat er op mijn stage gebeurde, \(chance.between(0...9_999))."
    content = ReportContent(story: story, companyName: "Bedrijf \(chance.between(1...40))", when: "laatst")
    let wishes: Set<Wish> = [.beHeard, chance.pick([.thatItStops, .schoolTalksToCompany, .anotherPlace])]
    answers = CodedAnswers(
      phase: .treatment, conducts: [chance.pick(Conduct.shown(in: .during))], reasons: [.unknown],
      wishes: Wish.allCases.filter(wishes.contains), isSynthetic: true)
    let isNaming = Double(chance.between(0...999)) < plan.naming * 1_000
    let consents = ConsentKind.allCases.filter { _ in chance.percent(40) }
    sending = CaseCommand.Sending(
      consents: Set(team == .desk ? consents : []), wishes: wishes,
      outside: isNaming ? school.bureau?.id : nil)
    student = PlayedStudent(&chance)
    staff = PlayedStaff(chance: chance, place: number, terms: CaseTerms(school.school.terms))
  }

  /// Takes in what is stored now.
  mutating func follow(_ stored: StoredCase, on today: Day, at school: PlayedSchool) {
    let known = situation?.version ?? 0
    situation = stored.situation
    student.hear(stored.events.dropFirst(known), of: stored.situation, on: today)
    staff.plan(stored.situation, team: team, on: today, at: school)
  }
}
