public import SupplyModel

/// What a run was made from and with.
///
/// It holds no clock times: the same case, version and seed give the same bytes.
public struct RunHeader: Hashable, Sendable {
  /// How far the solver came.
  public enum Status: String, CaseIterable, Codable, Sendable {
    /// Every stage was solved to its end, and the plan is proved.
    case planned
    /// Every stage was solved to its end, and the plan is good to its gaps.
    case good
    /// It was stopped; the plan is the best so far.
    case stopped
  }

  /// The format of the run's files; from 2 on they are sealed.
  public static let format = 2

  /// The title of the case.
  public var title: String
  /// The version of Corridor.
  public var corridorVersion: String
  /// The solver's name.
  public var solver: String
  /// The solver's version.
  public var solverVersion: String
  /// The seed of everything left to chance.
  public var seed: Int
  /// What the planner supposed.
  public var assumptions: [Assumption]
  /// The SHA-256 of each file of the case, by file name.
  public var inputHashes: [String: String]
  /// How far the solver came.
  public var status: Status
  /// Where it was cut short, and by what; nil when it was not.
  public var cut: PlanCut?
  /// Whose reasons were looked for.
  public var reasons: ReasonScope
  /// The days planned, and the date as of which the plan was made.
  public var calendar: PlanCalendar

  /// Makes a header.
  public init(
    title: String, corridorVersion: String, solver: String, solverVersion: String, seed: Int = 0,
    assumptions: [Assumption] = [], inputHashes: [String: String], status: Status,
    calendar: PlanCalendar, cut: PlanCut? = nil, reasons: ReasonScope = .none
  ) {
    self.title = title
    self.corridorVersion = corridorVersion
    self.solver = solver
    self.solverVersion = solverVersion
    self.seed = seed
    self.assumptions = assumptions
    self.inputHashes = inputHashes
    self.status = status
    self.calendar = calendar
    self.cut = cut
    self.reasons = reasons
  }
}
