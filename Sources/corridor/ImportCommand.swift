import ArgumentParser
import PlanningDesk

/// The command `corridor import`.
struct ImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Make or update a case from a workbook, or its coordinates from GeoJSON.",
    discussion: """
      Every table that the workbook has replaces that of the case; all others stay as they are. \
      Points of GeoJSON become lat and lon of the places whose name is their id, their place or \
      their name. All is taken in or nothing: everything that must be fixed is named by its cell.
      """)

  @Argument(help: "The workbook, FILE.xlsx, or points, FILE.geojson.")
  var file: String

  @Argument(help: ArgumentHelp("The case folder, made when it is not there.", valueName: "case"))
  var folder: String

  @Flag(
    name: .customLong("hidden"),
    help: "Take in hidden sheets, rows and columns too; without it they are named and left out.")
  var takesHidden = false

  @OptionGroup var printing: PrintOptions

  func run() throws {
    let request = ImportRequest(file: file, folder: folder, takesHidden: takesHidden)
    try printing.show(try Outcome.report(printing) { try Desk.importing(request) })
  }
}
