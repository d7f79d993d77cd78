import ArgumentParser
import Dispatch
import PlanningDesk

/// The command `corridor explain`.
struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Explain what holds a plan back, or all about one need, leg, corridor or place.",
    discussion: "The case is planned in memory; nothing is written.")

  @OptionGroup var options: CaseOptions

  @Argument(help: "A need, leg, corridor or place; everything that is short unless it is given.")
  var subject: String?

  @OptionGroup var limits: TimeOptions
  @OptionGroup var printing: PrintOptions

  func run() throws {
    let stop = limits.stop
    let narration = Narration()
    let interrupts = Terminal.stopOnInterrupt(stop, narration)
    defer { for interrupt in interrupts { interrupt.cancel() } }
    let told = try Outcome.report(printing, narration) {
      try Desk.atFolders.explain(
        options.request, subject: subject, stop: stop, narrate: narration.tell)
    }
    try printing.show(told)
    if told.status != "planned" { throw Outcome.notProved }
  }
}
