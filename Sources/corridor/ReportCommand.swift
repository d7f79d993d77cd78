import ArgumentParser
import PlanningDesk

/// The command `corridor report`.
struct ReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: "Write a plan as one HTML file with a map and a timeline, or as SVG pictures.",
    usage: """
      corridor report <run> [--output <file>] [--open] [--json]
      corridor report <run> --svg <picture> ... <folder> [--json]
      """,
    discussion: """
      The case and the plan are read from their files and audited; nothing is solved again. The \
      HTML file needs no network and no server.
      """)

  @Argument(help: ArgumentHelp("The run, as CASE/plans/NAME.", valueName: "run"))
  var folder: String

  @Option(
    help: "The HTML file; report.html in the run's folder unless it is given.")
  var output: String?

  @Flag(name: .customLong("open"), help: "Open the HTML file in the browser.")
  var isOpened = false

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp(
      "Write pictures instead (\(Desk.pictures.joined(separator: ", "))), and last their folder.",
      valueName: "picture ... folder"))
  var svg: [String] = []

  @OptionGroup var printing: PrintOptions

  func validate() throws {
    guard svg.count != 1, svg.isEmpty || (output == nil && !isOpened) else {
      throw ValidationError(
        "Give --svg one picture or more, and last the folder for them; not with --output or --open."
      )
    }
    if let unknown = svg.dropLast().first(where: { !Desk.pictures.contains($0) }) {
      throw ValidationError(
        "\"\(unknown)\" is no picture. Write \(Desk.pictures.joined(separator: ", ")).")
    }
  }

  func run() throws {
    let request = ReportRequest(
      run: folder, output: output, pictures: Array(svg.dropLast()), pictureFolder: svg.last ?? "")
    let written = try Outcome.report(printing) { try Desk.atFolders.report(request) }
    try printing.show(written)
    if isOpened, let page = written.files.first { Browser.open(page.path) }
  }
}
