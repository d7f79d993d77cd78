import ArgumentParser
import Foundation
import PlanningDesk

/// The program.
@main
struct Corridor: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "corridor",
    abstract: "Plans aid across contested supply corridors, proves the plan and gives reasons.",
    discussion: """
      Exit codes: 0 done, and proved where it is a plan; 1 a fault of Corridor; 2 the case needs fixing; \
      3 the plan does not hold; 4 the plan is good to its gap, or was cut short; 5 something could not \
      be printed or written; 6 another command is writing there; 64 the command was misused.
      """,
    version: Desk.version,
    subcommands: [
      NewCommand.self, CheckCommand.self, PlanCommand.self, ExplainCommand.self,
      EnduranceCommand.self, AuditCommand.self, ReportCommand.self, BriefCommand.self,
      CompareCommand.self, ExportCommand.self, ImportCommand.self, DiffCommand.self,
      SchemaCommand.self, RecordCommand.self, StateCommand.self,
    ])

  /// Runs the command that was asked for.
  ///
  /// Help, versions and misuse are printed as answers are, so that one that cannot be printed is an exit code and
  /// never a trap.
  static func main() {
    do {
      var command = try parseAsRoot()
      try command.run()
    } catch {
      end(error)
    }
  }

  private static func end(_ error: any Error) -> Never {
    let code = exitCode(for: error)
    let message = fullMessage(for: error)
    guard !message.isEmpty else { exit(withCode: code) }
    guard code.isSuccess else {
      Terminal.complain(message)
      exit(withCode: code)
    }
    do { try Terminal.say(message) } catch { exit(withCode: exitCode(for: error)) }
    exit(withCode: code)
  }

  private static func exit(withCode code: ExitCode) -> Never { Foundation.exit(code.rawValue) }

  func run() throws {
    try Terminal.say(
      """
      Corridor plans aid across contested supply corridors.

        corridor new my-case --example small-port   make a case of your own from an example
        corridor check my-case                      find what must be fixed in its tables
        corridor plan my-case                       plan it, prove the plan and give reasons

      All commands: corridor --help
      """)
  }
}
