import ArgumentParser
import PlanningDesk

/// The command `corridor export`.
struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Write a case, or a plan and its case, in the forms of other programs.",
    discussion: """
      The workbook has a sheet for each table, and corridor import reads it back. A plan is audited \
      before it is exported.
      """)

  @Argument(help: ArgumentHelp("The case folder, or a run as CASE/plans/NAME.", valueName: "case"))
  var folder: String

  @Option(name: .customLong("xlsx"), help: ArgumentHelp("Write a workbook.", valueName: "file"))
  var workbook: String?

  @OptionGroup var printing: PrintOptions

  func validate() throws {
    guard workbook != nil else { throw ValidationError("Give --xlsx a file.") }
  }

  func run() throws {
    let request = ExportRequest(folder: folder, workbook: workbook)
    try printing.show(try Outcome.report(printing) { try Desk.export(request) })
  }
}
