import ArgumentParser
import PlanningDesk

/// How commands end.
enum Outcome {
  static let ourFault = ExitCode(1)
  static let needsFixing = ExitCode(2)
  static let doesNotHold = ExitCode(3)
  static let notProved = ExitCode(4)
  static let unwritten = ExitCode(5)
  static let held = ExitCode(6)

  private static func code(_ kind: DeskFailure.Kind) -> ExitCode {
    switch kind {
    case .input: needsFixing
    case .run: doesNotHold
    case .unwritten: unwritten
    case .held: held
    case .corridor: ourFault
    }
  }

  /// Runs a command's work; what it throws is put on standard error and becomes an exit code.
  static func report<Result>(
    _ printing: PrintOptions, _ narration: Narration? = nil, _ work: () throws -> Result
  ) throws -> Result {
    do {
      let result = try work()
      narration?.end()
      return result
    } catch {
      narration?.end()
      let failure = DeskFailure(error)
      Terminal.complain(failure.text(.plain))
      if printing.json { try Terminal.say(try failure.json()) }
      throw code(failure.kind)
    }
  }
}
