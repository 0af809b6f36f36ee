package import Core

/// What is played: days, students, staff, and what happens to the servers meanwhile.
package struct SimulationPlan: Sendable {
  /// Calendar days.
  package var days: Int
  /// Each sends one report, on a day of the run.
  package var students: Int
  /// The same number plays the same, however the servers fare.
  package var seed: UInt64
  package var staff: StaffConduct
  /// Servers that share the database, each with a clock of its own.
  package var servers = 1
  /// How often a server stops and starts again on the way.
  package var restarts = 0
  /// The share of the students who name the bureau beforehand, from 0 to 1.
  package var naming = 1.0
  /// The first day.
  package var first: Day

  package init(days: Int, students: Int, seed: UInt64, staff: StaffConduct, first: Day) {
    self.days = days
    self.students = students
    self.seed = seed
    self.staff = staff
    self.first = first
  }

  package var last: Day { first.adding(days: days - 1) }
}

/// How the staff of the played school act.
package enum StaffConduct: String, Sendable, CaseIterable {
  /// Every step before its day.
  case good
  /// Some steps late, some by a second person.
  case slow
  /// Nobody ever does anything, or looks; at the bureau neither.
  case silent
  /// In each team the first is good, the second slow, the third silent.
  case mixed
}

/// How one member acts.
enum MemberConduct: Sendable { case good, slow, silent }

extension StaffConduct {
  /// - Parameter place: 0 for the first of a team.
  func conduct(ofPlace place: Int) -> MemberConduct {
    switch self {
    case .good: .good
    case .slow: .slow
    case .silent: .silent
    case .mixed: [.good, .slow, .silent][place % 3]
    }
  }

  /// The bureau answers, unless nobody does anything at all.
  var ofBureau: MemberConduct { self == .silent ? .silent : .good }
}
