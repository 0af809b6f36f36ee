import App
import ArgumentParser
import Core

struct Simulate: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Play days of reports and staff on a clock of its own, and say what came of them.",
    discussion: """
      A school (a desk of three, two advisers, somebody outside the line), a bureau, and students who each \
      send one report. Everything goes through the real rules and a real database: without --database a \
      file that is removed again, and with it one that is empty. Codes are made into keys at the least cost.

      Every student names the bureau beforehand, unless --naming says less. Staff: good does every step \
      before its day, and companies answer them in time; slow does some late; silent does nothing and never \
      looks, at the bureau neither; mixed has all three in each team. The bureau is good unless the staff is \
      silent.

      With --organisation it rehearses at a school that was set up for that (organisation add --rehearsal), \
      with its own people and terms, on the days before today. Stop the server meanwhile.
      """)

  @OptionGroup var options: ServerOptions
  @Option(help: "How many days.")
  var days = 90
  @Option(help: "How many students; each sends one report.")
  var students = 60
  @Option(help: "The same number plays the same.")
  var seed: UInt64 = 1
  @Option(help: "How the staff act.")
  var staff = StaffConduct.mixed
  @Option(help: "Servers that share the database.")
  var servers = 1
  @Option(help: "How often a server stops and starts again on the way.")
  var restarts = 0
  @Option(help: "The share of the students who name the bureau, 0 to 1.")
  var naming = 1.0
  @Option(help: "A school that was set up to rehearse.")
  var organisation: String?
  @Flag(help: "Print one JSON object.")
  var json = false

  func validate() throws {
    let isRight =
      (1...3_660).contains(days) && (1...100_000).contains(students) && (1...16).contains(servers)
      && restarts >= 0 && (0...1).contains(naming)
    guard isRight else {
      throw ValidationError("--days 1 to 3660, --students 1 to 100000, --servers 1 to 16, --naming 0 to 1")
    }
  }

  func run() async throws {
    var plan = SimulationPlan(days: days, students: students, seed: seed, staff: staff, first: firstDay)
    (plan.servers, plan.restarts, plan.naming) = (servers, restarts, naming)
    let progress = Progress()
    let simulation = Simulation(plan) { day in progress.show(day) }
    let result = try await reporting {
      do {
        guard let organisation else { return try await simulation.run(url: options.database) }
        let installation = try options.configuration().installation
        return try await simulation.rehearse(at: organisation, of: installation)
      } catch let problem as RehearsalProblem {
        throw Failure.badInput("stagekansen: \(problem.line)")
      }
    }
    progress.clear()
    if json { return try Output.json(result) }
    for line in result.lines { Output.say(line) }
  }

  /// A rehearsal ends yesterday, so that its people find it as it would be; else the days are always those.
  private var firstDay: Day {
    organisation == nil ? Self.usualFirst : Clock.live.today.adding(days: -days)
  }

  /// Monday 4 January 2027.
  private static let usualFirst = Day(number: 20_822)
}

extension StaffConduct: ExpressibleByArgument {}
