import ArgumentParser
import Dispatch
import PlanningDesk

/// The command `corridor endurance`.
struct EnduranceCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "endurance",
    abstract: "Tell when stocks run out: with the plan, with each corridor cut, with nothing sent.",
    discussion: """
      For each set of stocks that last only together, the first day on which anything runs out, as an \
      interval over what is stated, and what runs out first. The case is planned in memory, once for \
      each line; nothing is written.
      """)

  @OptionGroup var options: CaseOptions
  @OptionGroup var limits: TimeOptions
  @OptionGroup var printing: PrintOptions

  func run() throws {
    let stop = limits.stop
    let narration = Narration(isAsked: false)
    let interrupts = Terminal.stopOnInterrupt(stop, narration)
    defer { for interrupt in interrupts { interrupt.cancel() } }
    let told = try Outcome.report(printing, narration) {
      try Desk.atFolders.endurance(options.request, stop: stop, narrate: narration.tell)
    }
    try printing.show(told)
    if told.status != "planned" { throw Outcome.notProved }
  }
}
