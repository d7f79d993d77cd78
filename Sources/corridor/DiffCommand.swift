import ArgumentParser
import PlanningDesk
import SupplyModel

/// The command `corridor diff`.
struct DiffCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff",
    abstract: "Say what differs between two plans, two dates of a case or two of its lists.",
    usage: """
      corridor diff <run> <run> [--json]
      corridor diff <case> --dates <date> <date> [--json]
      corridor diff <case> --lists <name@version> <name@version> [--json]
      """)

  @Argument(help: "Two runs, as CASE/plans/NAME, or one case folder.")
  var paths: [String]

  @Option(parsing: .upToNextOption, help: "Two days, each YYYY-MM-DD: what was known on each.")
  var dates: [CalendarDate] = []

  @Option(parsing: .upToNextOption, help: "Two lists, each name@version.")
  var lists: [String] = []

  @OptionGroup var printing: PrintOptions

  func validate() throws {
    let shape = (paths.count, dates.count, lists.count)
    guard shape == (2, 0, 0) || shape == (1, 2, 0) || shape == (1, 0, 2) else {
      throw ValidationError("Give two runs, or a case with two dates or two lists.")
    }
  }

  func run() throws {
    if dates.count == 2 {
      try printing.show(
        try Outcome.report(printing) {
          try Desk.atFolders.diff(case: paths[0], asOf: dates[0], and: dates[1])
        })
    } else if lists.count == 2 {
      try printing.show(
        try Outcome.report(printing) {
          try Desk.atFolders.diff(case: paths[0], list: lists[0], with: lists[1])
        })
    } else {
      try printing.show(
        try Outcome.report(printing) { try Desk.atFolders.diff(plan: paths[0], with: paths[1]) })
    }
  }
}
