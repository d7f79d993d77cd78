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
    help: "Suppose a range for a need whose amount is unstated: need=low..high. Repeatable.")
  var assumptions: [String] = []

  var request: CaseRequest {
    CaseRequest(folder: folder, asOf: asOf, assumptions: assumptions)
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
    print(json ? try answer.json() : answer.text(Terminal.ink))
  }
}

extension CalendarDate: ExpressibleByArgument {
  /// Reads `YYYY-MM-DD`.
  public init?(argument: String) { self.init(argument) }
}
