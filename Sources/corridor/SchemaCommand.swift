import ArgumentParser
import PlanningDesk

/// The command `corridor schema`.
struct SchemaCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema", abstract: "Show the tables of a case, or the columns of one table.")

  @Argument(help: "The table, such as needs; all tables unless it is given.")
  var table: String?

  @Option(
    help: ArgumentHelp(
      "Write the list of tables in this case's datapackage.json again.", valueName: "case"))
  var refresh: String?

  @OptionGroup var printing: PrintOptions

  func run() throws {
    if let refresh {
      try Outcome.report(printing) { try Desk.refreshSchema(of: refresh) }
      if table == nil && !printing.json { return }
    }
    try printing.show(try Outcome.report(printing) { try Desk.schema(of: table) })
  }
}
