import ArgumentParser
import Dispatch
import PlanningDesk

/// The command `corridor audit`.
struct AuditCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "audit",
    abstract: "Check a plan and its proof again, from its files and those of its case alone.",
    discussion: """
      A run in which any byte was changed since it was written is refused, with the name of the file. \
      What only planning again can show, such as why a need is short and what would help, is checked \
      with --again.

      Exit codes: 0 the plan holds and is proved; 2 the case was changed since, or cannot be read; 3 the \
      plan does not hold; 4 it holds and is good to its gap.
      """)

  @Argument(help: ArgumentHelp("The run, as CASE/plans/NAME.", valueName: "run"))
  var folder: String

  @Flag(
    name: .customLong("again"), help: "Solve every reason again too, and compare it with the run's."
  )
  var isSolvedAgain = false

  @OptionGroup var limits: TimeOptions
  @OptionGroup var printing: PrintOptions

  func run() throws {
    let stop = limits.stop
    let narration = Narration()
    let interrupts = Terminal.stopOnInterrupt(stop, narration)
    defer { for interrupt in interrupts { interrupt.cancel() } }
    let audit = try Outcome.report(printing, narration) {
      isSolvedAgain
        ? try Desk.atFolders.auditAgain(run: folder, stop: stop, narrate: narration.tell)
        : try Desk.atFolders.audit(run: folder)
    }
    try printing.show(audit)
    switch audit.verdict {
    case .fails: throw Outcome.doesNotHold
    case .caseChanged: throw Outcome.needsFixing
    case .good: throw Outcome.notProved
    case .proved:
      if audit.cut != nil || audit.solvedAgain == .stopped { throw Outcome.notProved }
    }
  }
}
