import ArgumentParser
import CaseFiles
import PlanningDesk

/// The command `corridor record`.
struct RecordCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "record",
    abstract: "Keep the record of a case: what has happened, never changed, only added to.",
    discussion: """
      The record lies in CASE/record.sqlite, beside CASE/record.jsonl where there is one. What a command calls \
      recorded lies safely on the disk.
      """,
    subcommands: [Add.self, Import.self, List.self, Show.self, Export.self])

  /// The case, and who writes.
  struct Options: ParsableArguments {
    @Argument(help: ArgumentHelp("The case folder.", valueName: "case"))
    var folder: String

    @Option(
      help: """
        Who writes, in letters, digits, dots, underscores, hyphens or @; without it, who is logged in, and where.
        """)
    var writer: String?

    var request: RecordRequest { RecordRequest(folder: folder, writer: writer) }
  }

  /// The command `corridor record add`.
  struct Add: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Record one event.",
      discussion: """
        For example: corridor record add CASE departed --consignment convoy-7 --item flour --quantity 500 \
        --leg port-town --on 2031-03-07
        """)

    @OptionGroup var options: Options

    @Argument(
      help: ArgumentHelp(
        "What happened: \(EventKind.allCases.map(\.rawValue).joined(separator: ", ")).",
        valueName: "kind"))
    var kind: String

    @OptionGroup var event: EventOptions
    @OptionGroup var printing: PrintOptions

    func run() throws {
      var fields = event.fields
      fields[.kind] = kind
      try printing.show(
        try Outcome.report(printing) { try Desk.record(fields, in: options.request) })
    }
  }

  /// The command `corridor record import`.
  struct Import: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Take in another record, or a table of events, whole or not at all.",
      discussion: """
        A record (.jsonl) is united with this one; twice changes nothing. The columns of a table (.csv, .xlsx) are \
        those of events (corridor record add --help), or a map says what they mean: a table with the columns field, \
        column, when, value and form.
        """)

    @OptionGroup var options: Options
    @Argument(help: "The file, .jsonl, .csv or .xlsx.") var file: String
    @Option(help: "The file of the map.") var map: String?
    @Option(help: "Whose map the case keeps, in CASE/senders/SENDER.csv.") var sender: String?
    @OptionGroup var printing: PrintOptions

    func run() throws {
      try printing.show(
        try Outcome.report(printing) {
          try Desk.takeEvents(from: file, map: map, sender: sender, in: options.request)
        })
    }
  }

  /// The command `corridor record list`.
  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "List all events, by the day on which they happened.")

    @OptionGroup var options: Options
    @OptionGroup var printing: PrintOptions

    func run() throws {
      try printing.show(try Outcome.report(printing) { try Desk.events(in: options.request) })
    }
  }

  /// The command `corridor record show`.
  struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Show the life of a consignment, event by event.")

    @OptionGroup var options: Options
    @Argument(help: "The consignment.") var consignment: String
    @OptionGroup var printing: PrintOptions

    func run() throws {
      try printing.show(
        try Outcome.report(printing) { try Desk.events(of: consignment, in: options.request) })
    }
  }

  /// The command `corridor record export`.
  struct Export: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Write the record as JSON lines, for others to import.")

    @OptionGroup var options: Options
    @Argument(help: "The file to write, .jsonl.") var file: String
    @OptionGroup var printing: PrintOptions

    func run() throws {
      try printing.show(
        try Outcome.report(printing) { try Desk.exportRecord(to: file, in: options.request) })
    }
  }
}
