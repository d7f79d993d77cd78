public import ArgumentParser
import Dispatch
import PlanningDesk
public import SupplyModel

/// The command `corridor plan`.
struct PlanCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "plan",
    abstract: "Plan a case, prove the plan, give reasons and write it to CASE/plans/NAME.",
    discussion: """
      A plan that may be better than it is by a unit or more is told as good to its gap (exit code 4). \
      Ctrl-C, SIGTERM or the time limit keeps the best plan so far, with its gap (exit code 4 too). A \
      second Ctrl-C ends the program at once.
      """)

  @OptionGroup var options: CaseOptions

  @Option(help: "The name of the run; plan-1, plan-2 and so on unless it is given.")
  var name: String?

  @Flag(name: .customLong("no-write"), help: "Print the plan and write no files.")
  var isUnwritten = false

  @Option(
    help: """
      Whose reasons are looked for by planning again: main (the five largest shortfalls), all or none. \
      explain gives the others.
      """)
  var reasons = ReasonScope.main

  @Flag(
    name: .customLong("progress"),
    help: "Say on standard error what is being done, even when that is no terminal.")
  var isTold = false

  @Flag(
    name: .customLong("remarks"),
    help: "List the remarks on the case that bear on the plan, after it.")
  var listsRemarks = false

  @OptionGroup var limits: TimeOptions
  @OptionGroup var printing: PrintOptions

  func run() throws {
    let stop = limits.stop
    let narration = Narration(isAsked: isTold)
    let interrupts = Terminal.stopOnInterrupt(stop, narration)
    defer { for interrupt in interrupts { interrupt.cancel() } }
    let request = PlanRequest(
      case: options.request, name: name, isWritten: !isUnwritten, reasons: reasons)
    let report = try Outcome.report(printing, narration) {
      try Desk.atFolders.plan(request, stop: stop, narrate: narration.tell)
    }
    try printing.show(report)
    if listsRemarks, !printing.json { try Terminal.say("\n" + report.remarkText(Terminal.ink)) }
    if !report.isPlanned || report.cut != nil { throw Outcome.notProved }
  }
}

extension ReasonScope: ExpressibleByArgument {}
