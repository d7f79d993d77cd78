import CaseFiles
public import SupplyModel

/// Which case is meant, as known when, with what supposed.
public struct CaseRequest: Hashable, Sendable {
  /// The path of the case folder, or the name by which another source knows the case.
  public var folder: String
  /// Only what was known by that day is used, and nothing leaves before it; nil is everything.
  public var asOf: CalendarDate?
  /// What the planner supposes, each as a `Assumption` is written, such as `need=low..high` or
  /// `lift icebreakers=2`.
  public var assumptions: [String]
  /// The days in a period, 1 to 366; nil leaves them to the case.
  public var periodDays: Int?

  /// Makes a request for a case as it stands.
  public init(
    folder: String, asOf: CalendarDate? = nil, assumptions: [String] = [], periodDays: Int? = nil
  ) {
    self.folder = folder
    self.asOf = asOf
    self.assumptions = assumptions
    self.periodDays = periodDays
  }

  /// Makes a request from what is given to the options of a program, each in its option's own form.
  public init(
    folder: String, asOf: CalendarDate?, assume: [String], match: [String], lift: [String],
    budget: [String], aim: String?, periodDays: Int? = nil
  ) {
    let given: [(Assumption.Option, [String])] = [
      (.assume, assume), (.match, match), (.lift, lift), (.budget, budget),
      (.aim, aim.map { [$0] } ?? []),
    ]
    self.init(
      folder: folder, asOf: asOf,
      assumptions: given.flatMap { option, texts in texts.map { option.written($0) } },
      periodDays: periodDays)
  }

  /// The needs for which an amount is assumed.
  var needsWithAmount: Set<String> {
    Set(assumptions.compactMap { (try? Assumption($0))?.needWithAmount })
  }

  /// The case of a run, as it was planned.
  init(ofRun path: String, _ run: Run) {
    self.init(
      folder: RunPlace(path: path).caseFolder, asOf: run.header.calendar.planningDate,
      assumptions: run.header.assumptions.map(\.description),
      periodDays: run.header.calendar.periodDays)
  }
}
