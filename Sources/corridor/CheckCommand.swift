import ArgumentParser
import PlanningDesk

/// The command `corridor check`.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Find what must be fixed in a case, and what is open in it.")

  @OptionGroup var options: CaseOptions
  @OptionGroup var printing: PrintOptions

  func run() throws {
    try printing.show(try Outcome.report(printing) { try Desk.atFolders.check(options.request) })
  }
}
