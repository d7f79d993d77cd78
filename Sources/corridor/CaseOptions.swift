public import ArgumentParser
import PlanningDesk
public import SupplyModel

/// Which case a command is about.
struct CaseOptions: ParsableArguments {
  @Argument(help: "The case folder.")
  var folder: String

  @Option(
    name: .customLong("as-of"),
    help: "Use only what was known by this day (YYYY-MM-DD), and let nothing leave before it.")
  var asOf: CalendarDate?

  @Option(
    name: .customLong("assume"),
    help: ArgumentHelp(
      """
      Suppose a range for a need whose amount is unstated, need=low..high, or whether the companion in \
      a complement is there already, complement=true, false, unknown, claimed or confirmed. Repeatable.
      """))
  var assumptions: [String] = []

  @Option(
    name: .customLong("match"),
    help: "Suppose in what a companion must agree with its item: complement=attribute. Repeatable.")
  var matches: [String] = []

  @Option(
    name: .customLong("lift"),
    help: "Suppose how many vehicles of a lift its first base has: lift=count. Repeatable.")
  var lifts: [String] = []

  @Option(
    name: .customLong("budget"),
    help: "Suppose what may be spent of a resource on works: resource=amount. Repeatable.")
  var budgets: [String] = []

  @Option(help: "Make stocks last as long as they can before needs are served: endurance.")
  var aim: String?

  @Option(
    name: .customLong("period"),
    help: "Plan in periods of so many days, 1 to 366, whatever the case says.")
  var periodDays: Int?

  func validate() throws {
    if let periodDays, !(1...366).contains(periodDays) {
      throw ValidationError("--period takes a whole number of days from 1 to 366.")
    }
  }

  var request: CaseRequest {
    CaseRequest(
      folder: folder, asOf: asOf, assume: assumptions, match: matches, lift: lifts,
      budget: budgets, aim: aim, periodDays: periodDays)
  }
}

/// How long a command may take.
struct TimeOptions: ParsableArguments {
  @Option(help: "Stop after so many seconds and keep the best plan so far.")
  var timeLimit: Double?

  func validate() throws {
    if let timeLimit, !(timeLimit.isFinite && timeLimit > 0 && timeLimit <= 1e9) {
      throw ValidationError("--time-limit takes a number of seconds above zero.")
    }
  }

  var stop: StopRequest { StopRequest(timeLimit: timeLimit.map { .seconds($0) }) }
}

/// How an answer is printed.
struct PrintOptions: ParsableArguments {
  @Flag(help: "Print the answer as JSON.")
  var json = false

  func show(_ answer: some Answer) throws {
    try Terminal.say(json ? try answer.json() : answer.text(Terminal.ink))
  }
}

extension CalendarDate: ExpressibleByArgument {
  /// Reads `YYYY-MM-DD`.
  public init?(argument: String) { self.init(argument) }
}
