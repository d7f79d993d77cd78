/// Where and by what a plan was cut short.
public struct PlanCut: Hashable, Sendable {
  /// What was being done.
  public var during: Step
  /// What ended it.
  public var by: Ending

  /// Makes a cut.
  public init(during: Step, by ending: Ending) {
    self.during = during
    by = ending
  }

  /// A step of planning.
  public enum Step: Hashable, Sendable, CustomStringConvertible {
    /// A stage was solved.
    case stage(Stage)
    /// Whole units were looked for.
    case wholeUnits
    /// Reasons were looked for; the plan itself is as it would be.
    case reasons

    /// Reads a step as it is described.
    public init?(_ text: String) {
      switch text {
      case "whole units": self = .wholeUnits
      case "reasons": self = .reasons
      default:
        guard let stage = Stage(text) else { return nil }
        self = .stage(stage)
      }
    }

    /// The stage by its name, `whole units` or `reasons`.
    public var description: String {
      switch self {
      case .stage(let stage): stage.description
      case .wholeUnits: "whole units"
      case .reasons: "reasons"
      }
    }
  }

  /// What ends a plan early.
  public enum Ending: String, CaseIterable, Codable, Hashable, Sendable {
    /// The time that it was given was up, by the clock: another machine comes to another point.
    case clock
    /// Ctrl-C.
    case interrupt
    /// SIGTERM.
    case termination
    /// The program in which Corridor runs asked for it.
    case request
  }
}
