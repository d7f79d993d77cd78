import ArgumentParser
import PlanningDesk

/// The command `corridor compare`.
struct CompareCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare",
    abstract: "Set two plans or more side by side: needs, corridors, losses, cost.",
    discussion: "The others are held against the first plan. Nothing is solved again.")

  @Argument(help: ArgumentHelp("The runs, each as CASE/plans/NAME.", valueName: "run"))
  var folders: [String]

  @Option(help: ArgumentHelp("Write the comparison as an HTML file, too.", valueName: "file"))
  var html: String?

  @OptionGroup var printing: PrintOptions

  func validate() throws {
    guard folders.count > 1 else { throw ValidationError("Give two runs or more.") }
  }

  func run() throws {
    try printing.show(
      try Outcome.report(printing) { try Desk.atFolders.compare(plans: folders, page: html) })
  }
}
