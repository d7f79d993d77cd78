import CaseFiles
import PlanWords
import SupplyModel

/// The answer to `diff` of two plans: what moved between them.
public struct PlanDifference: Answer, Hashable {
  /// The form of the JSON.
  public let schema = "corridor.diff-plans/1"
  /// The first run.
  public let before: String
  /// The second run.
  public let after: String
  /// What the two plans were made from, where that differs.
  public let inputs: [Input]
  /// Each stage that either has.
  public let stages: [StageChange]
  /// Each need that either has.
  public let needs: [NeedChange]
  /// Each corridor that either has, with what enters it, in tonnes.
  public let corridors: [TonnesChange]

  /// An input that differs.
  public struct Input: Encodable, Hashable, Sendable {
    /// A file, or a setting of the plan such as `as_of`.
    public let name: String
    /// What it was, or what became of the file; nil when it was not there.
    public let before: String?
    /// What it is; nil when it is not there.
    public let after: String?
  }

  /// A stage in both plans.
  public struct StageChange: Encodable, Hashable, Sendable {
    /// The stage.
    public let stage: String
    /// Its value in the first plan; nil when it has no such stage.
    public let before: Double?
    /// Its value in the second.
    public let after: Double?
  }

  /// A need in both plans, in units.
  public struct NeedChange: Encodable, Hashable, Sendable {
    /// The need.
    public let need: String
    /// The unit.
    public let unit: String
    /// What it has in the first plan; nil when it is not asked there.
    public let before: Amounts?
    /// What it has in the second.
    public let after: Amounts?
  }

  /// What a need asks and has.
  public struct Amounts: Encodable, Hashable, Sendable {
    /// Asked at the high end.
    public let asked: Double
    /// Delivered by the due date.
    public let onTime: Double
    /// Delivered after it.
    public let late: Double
    /// Not delivered.
    public let short: Double
  }

  /// Tonnes in both plans.
  public struct TonnesChange: Encodable, Hashable, Sendable {
    /// The corridor.
    public let corridor: String
    /// In the first plan.
    public let before: Double?
    /// In the second.
    public let after: Double?
  }

  init(_ first: (folder: String, run: Run), _ second: (folder: String, run: Run)) {
    (before, after) = (first.folder, second.folder)
    let (old, new) = (first.run, second.run)
    inputs = Self.inputs(old.header, new.header)
    stages = Self.joined(
      old.record.stages.map { ($0.stage.description, $0.value) },
      new.record.stages.map { ($0.stage.description, $0.value) }
    ).map { StageChange(stage: $0, before: $1, after: $2) }
    let units = Dictionary(
      (new.shortfalls + old.shortfalls).map { ($0.need.description, $0.unit) },
      uniquingKeysWith: { first, _ in first })
    needs = Self.joined(
      old.shortfalls.map { ($0.need.description, Amounts($0)) },
      new.shortfalls.map { ($0.need.description, Amounts($0)) }
    ).map { NeedChange(need: $0, unit: units[$0] ?? "", before: $1, after: $2) }
    corridors = Self.joined(
      old.corridors.map { ($0.corridor, $0.carried.tonnes) },
      new.corridors.map { ($0.corridor, $0.carried.tonnes) }
    ).map { TonnesChange(corridor: $0, before: $1, after: $2) }
  }

  /// Values by name, in the order of the first list, then what only the second has.
  private static func joined<Value>(
    _ old: [(String, Value)], _ new: [(String, Value)]
  ) -> [(String, Value?, Value?)] {
    let before = Dictionary(old, uniquingKeysWith: { first, _ in first })
    let after = Dictionary(new, uniquingKeysWith: { first, _ in first })
    let names = old.map(\.0) + new.map(\.0).filter { before[$0] == nil }
    return names.map { ($0, before[$0], after[$0]) }
  }

  private static func inputs(_ old: RunHeader, _ new: RunHeader) -> [Input] {
    let files = FileChange.changes(from: old.inputHashes, to: new.inputHashes).map { change in
      Input(
        name: change.file,
        before: change.change == .added ? nil : DifferenceOfPlans.oneVersion.text(),
        after: change.change == .removed ? nil : DifferenceOfPlans.anotherVersion.text())
    }
    let settings: [(DifferenceOfPlans.Setting, String?, String?)] = [
      (
        .asOf, old.calendar.planningDate?.description, new.calendar.planningDate?.description
      ),
      (.start, old.calendar.start.description, new.calendar.start.description),
      (.periods, String(old.calendar.periods), String(new.calendar.periods)),
      (.daysInPeriod, String(old.calendar.periodDays), String(new.calendar.periodDays)),
      (.assumed, old.assumed, new.assumed),
      (.outcome, old.status.rawValue, new.status.rawValue),
      (.version, old.corridorVersion, new.corridorVersion),
    ]
    return settings.filter { $0.1 != $0.2 }.map {
      Input(name: DifferenceOfPlans.setting($0.0).text(), before: $0.1, after: $0.2)
    }
      + files
  }
}

extension PlanDifference.Amounts {
  init(_ row: ShortfallRow) {
    asked = row.askedHigh.value
    onTime = row.onTime.value
    late = row.late.value
    short = row.short.value
  }
}

extension RunHeader {
  fileprivate var assumed: String? {
    assumptions.isEmpty ? nil : assumptions.map(\.description).joined(separator: ", ")
  }
}
