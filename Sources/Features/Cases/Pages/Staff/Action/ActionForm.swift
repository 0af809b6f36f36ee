import Accounts
import Core
import Web

/// What was typed in the form of an action. Nothing is checked yet, and nothing of it gets lost.
struct ActionForm: Sendable {
  static let dateField = "date"
  static let choiceField = "choice"
  static let versionField = "version"
  static let stepField = "stap"

  /// What the button that was pressed asks for.
  enum Step: String, Sendable {
    /// Show how the student reads it.
    case look = "bekijk"
    /// Back to the form.
    case mend = "pas_aan"
    case send = "verstuur"
  }

  let action: CaseAction
  var words: [WordField: String] = [:]
  var date = ""
  /// A member's id, or the code of an outcome, a finding or a disadvantage.
  var choice = ""
  /// The last event that the writer had seen.
  var version = 0

  /// A fresh form: the writer's own name and the last possible day are filled in.
  init(_ action: CaseAction, member: Member, latest: Day?, version: Int) {
    self.action = action
    if action.words.contains(.handlerName) { words[.handlerName] = member.name }
    date = latest?.description ?? ""
    self.version = version
  }

  /// What came in.
  init(_ action: CaseAction, typed form: Form) {
    self.action = action
    for field in action.words { words[field] = form.text(field.rawValue) }
    date = form.text(Self.dateField)
    choice = form.text(Self.choiceField)
    version = Int(form.text(Self.versionField)) ?? -1
  }

  /// As the procedure wants it.
  ///
  /// - Parameter members: those that may be chosen; somebody else counts as no choice.
  func command(choosing members: [Member]) -> CaseCommand {
    var command = CaseCommand(action.name, words: words)
    if action.dates != nil { command.date = Self.day(date) }
    command.detail = detail(members)
    return command
  }

  /// The names and values to send along unseen with the preview.
  var hidden: [(name: String, value: String)] {
    action.words.map { ($0.rawValue, words[$0] ?? "") }
      + [(Self.dateField, date), (Self.choiceField, choice), (Self.versionField, "\(version)")].filter {
        !$0.1.isEmpty
      }
  }

  private func detail(_ members: [Member]) -> CaseCommand.Detail? {
    let member = members.first { $0.id.text == choice }
    return switch action.detail {
    case .assignee: member.map { .assignee($0.id, $0.role) }
    case .member: member.map { .member($0.id) }
    case .outcome: Outcome(rawValue: choice).map { .outcome($0) }
    case .finding: ReviewFinding(rawValue: choice).map { .finding($0) }
    case .disadvantage: Disadvantage(rawValue: choice).map { .disadvantage($0, heardOn: Self.day(date)) }
    case .day: Self.day(date).map { .day($0) }
    case .sending, .consents, .wishes, .verdict, .clock, .outside, nil: nil
    }
  }

  /// `2027-03-12` as browsers send it, or `12-3-2027` as people type it.
  static func day(_ text: String) -> Day? {
    if let day = Day(text) { return day }
    let parts = text.split { $0 == "-" || $0 == "/" || $0 == "." || $0 == " " }.map { Int($0) }
    guard parts.count == 3, let day = parts[0], let month = parts[1], let year = parts[2],
      (1...9999).contains(year)
    else { return nil }
    return Day(year: year, month: month, day: day)
  }
}

extension CaseAction {
  /// Whether the student reads words of it, so that they are shown before they are sent.
  var isReadByReporter: Bool { visibility == .reporter && words.contains(where: \.isForReporter) }

  /// Whether it is one that members do from these pages.
  var isForStaff: Bool { who.contains { if case .staff = $0 { true } else { false } } }
}
