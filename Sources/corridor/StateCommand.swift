import ArgumentParser
import PlanningDesk
import SupplyModel

/// The command `corridor state`.
struct StateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "state",
    abstract:
      "Show where goods were on a day: pledged, sent, under way, arrived, handed over, lost.",
    discussion: """
      Two clocks: what had happened by --on, as known on --known. Where one thing was counted twice, both figures \
      stand side by side.
      """)

  @Argument(help: ArgumentHelp("The case folder.", valueName: "case"))
  var folder: String

  @Option(help: "The day (YYYY-MM-DD).")
  var on: CalendarDate

  @Option(help: "Only what was known by this day (YYYY-MM-DD).")
  var known: CalendarDate?

  @OptionGroup var printing: PrintOptions

  func run() throws {
    let request = StateRequest(folder: folder, day: on, known: known)
    try printing.show(try Outcome.report(printing) { try Desk.atFolders.state(request) })
  }
}
