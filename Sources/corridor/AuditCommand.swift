import ArgumentParser
import PlanningDesk

/// The command `corridor audit`.
struct AuditCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "audit",
    abstract: "Check a plan and its proof again, from its files and those of its case alone.")

  @Argument(help: ArgumentHelp("The run, as CASE/plans/NAME.", valueName: "run"))
  var folder: String

  @OptionGroup var printing: PrintOptions

  func run() throws {
    let audit = try Outcome.report(printing) { try Desk.atFolders.audit(run: folder) }
    try printing.show(audit)
    if !audit.holds { throw Outcome.needsMending }
  }
}
