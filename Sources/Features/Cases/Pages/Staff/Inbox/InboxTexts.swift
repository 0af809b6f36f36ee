import Texts

/// The words of the list of cases.
enum InboxTexts {
  static let title = Text("cases.inbox.title", nl: "Dossiers", en: "Cases")
  static let lists = Text("cases.inbox.lists", nl: "Lijsten", en: "Lists")
  static let empty = Text(
    "cases.inbox.empty", nl: "Hier staat nu geen dossier.", en: "There is no case here now.")
  static let next = Text("cases.inbox.next", nl: "Volgende dossiers", en: "Next cases")
  static let promise = Text("cases.inbox.promise", nl: "Eerst", en: "First")
  static let nothingOwed = Text("cases.inbox.nothingOwed", nl: "niets open", en: "nothing open")
  static let state = Text("cases.inbox.state", nl: "Stand", en: "State")
  static let phase = Text("cases.inbox.phase", nl: "Wanneer het gebeurde", en: "When it happened")
  static let unknown = Text("cases.inbox.unknown", nl: "niet ingevuld", en: "not filled in")
  static let age = Text("cases.inbox.age", nl: "Binnen sinds", en: "Came in")
  static let oneDay = Text("cases.inbox.age.one", nl: "{count} werkdag", en: "{count} working day ago")
  static let days = Text("cases.inbox.age.many", nl: "{count} werkdagen", en: "{count} working days ago")
  static let owner = Text("cases.inbox.owner", nl: "Behandelaar", en: "Handler")
  static let nobody = Text("cases.inbox.nobody", nl: "niemand: het hele team", en: "nobody: the whole team")
  static let lastSender = Text("cases.inbox.lastSender", nl: "Laatste stap van", en: "Last step by")
  static let nobodyYet = Text("cases.inbox.nobodyYet", nl: "nog niemand", en: "nobody yet")
  static let student = Text("cases.inbox.student", nl: "student", en: "student")
  static let school = Text("cases.inbox.school", nl: "school", en: "school")
  static let bureau = Text("cases.inbox.bureau", nl: "bureau", en: "bureau")
  static let consents = Text("cases.inbox.consents", nl: "Toestemming", en: "Consent")
  static let noConsents = Text("cases.inbox.noConsents", nl: "nog voor niets", en: "for nothing yet")
  static let mine = Text("cases.inbox.mine", nl: "Mijn dossiers", en: "My cases")
  static let team = Text("cases.inbox.team", nl: "Mijn team", en: "My team")
  static let unassigned = Text("cases.inbox.unassigned", nl: "Niet toegewezen", en: "Unassigned")
  static let late = Text("cases.inbox.late", nl: "Te laat", en: "Late")
  static let withMe = Text("cases.inbox.shared", nl: "Met mij gedeeld", en: "Shared with me")
  static let ended = Text("cases.inbox.ended", nl: "Afgerond", en: "Ended")

  static let all = [
    title, lists, empty, next, promise, nothingOwed, state, phase, unknown, age, oneDay, days, owner, nobody,
    lastSender,
    nobodyYet, student, school, bureau, consents, noConsents, mine, team, unassigned, late, withMe, ended,
  ]
}

extension LastSender {
  var label: Text {
    switch self {
    case .student: InboxTexts.student
    case .school: InboxTexts.school
    case .bureau: InboxTexts.bureau
    }
  }
}
