import ArgumentParser
import PlanningDesk

/// The command `corridor brief`.
struct BriefCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "brief",
    abstract: "Write a plan as a brief of two or three pages, every figure with its source.",
    discussion: """
      What can be sent at once, what the long war needs, the corridors compared, what is under way, \
      whom it frees, how long it lasts, and the questions for the next meeting. A figure without a source is flagged. The case and \
      the plan are read from their files and audited; nothing is solved again.
      """)

  @Argument(help: ArgumentHelp("The run, as CASE/plans/NAME.", valueName: "run"))
  var folder: String

  @Option(help: "The file; brief.html or brief.md in the run's folder unless it is given.")
  var output: String?

  @Flag(name: .customLong("md"), help: "Write Markdown with footnotes instead of HTML.")
  var isMarkdown = false

  @Flag(name: .customLong("open"), help: "Open the file in the browser.")
  var isOpened = false

  @OptionGroup var printing: PrintOptions

  func run() throws {
    let written = try Outcome.report(printing) {
      try Desk.atFolders.brief(run: folder, output: output, isMarkdown: isMarkdown)
    }
    try printing.show(written)
    if isOpened, let page = written.files.first { Browser.open(page.path) }
  }
}
