import ArgumentParser
import PlanningDesk

/// The command `corridor export`.
struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Write a case, or a plan and its case, in the forms of other programs.",
    discussion: """
      The workbook has a sheet for each table, and corridor import reads it back. A plan is audited \
      before it is exported. Files that are there are replaced; a folder must be new.
      """)

  @Argument(help: ArgumentHelp("The case folder, or a run as CASE/plans/NAME.", valueName: "case"))
  var folder: String

  @Option(name: .customLong("xlsx"), help: ArgumentHelp("Write a workbook.", valueName: "file"))
  var workbook: String?

  @Option(
    name: .customLong("csv"),
    help: ArgumentHelp("Write the tables as CSV into a new folder.", valueName: "folder"))
  var tables: String?

  @Option(
    name: .customLong("geojson"),
    help: ArgumentHelp(
      "Write places as points, and legs as lines with the tonnes they carry, as GeoJSON.",
      valueName: "file"))
  var map: String?

  @Flag(
    name: .customLong("hxl"),
    help: "Put HXL hashtags under the headings of workbook and CSV (https://hxlstandard.org).")
  var hasHashtags = false

  @Flag(
    name: .customLong("for-spreadsheet"),
    help: "Put an apostrophe before cells of CSV that a spreadsheet would run as formulas.")
  var isForSpreadsheet = false

  @OptionGroup var printing: PrintOptions

  func validate() throws {
    guard workbook != nil || tables != nil || map != nil else {
      throw ValidationError("Say what to write: --xlsx, --csv or --geojson.")
    }
    guard !hasHashtags || workbook != nil || tables != nil else {
      throw ValidationError("--hxl goes with --xlsx or --csv.")
    }
    guard !isForSpreadsheet || tables != nil else {
      throw ValidationError("--for-spreadsheet goes with --csv; workbooks keep such cells as text.")
    }
  }

  func run() throws {
    let request = ExportRequest(
      folder: folder, workbook: workbook, tables: tables, map: map, hasHashtags: hasHashtags,
      isForSpreadsheet: isForSpreadsheet)
    try printing.show(try Outcome.report(printing) { try Desk.atFolders.export(request) })
  }
}
