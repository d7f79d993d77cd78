import CaseFiles
import SupplyModel

/// The answer to `compare`: courses of action side by side.
public struct PlanComparison: Answer, Hashable {
  /// The form of the JSON.
  public let schema = "corridor.compare/1"
  /// The plans, in the order asked; the first is what the others are held against.
  public let plans: [Course]
  /// The needs of any plan; what each plan brings them, in the order of the plans.
  public let needs: [NeedSides]
  /// The corridors of any plan; what enters them, in the order of the plans.
  public let corridors: [CorridorSides]

  /// One course of action.
  public struct Course: Encodable, Hashable, Sendable {
    /// The run's folder.
    public let run: String
    /// The name by which it is compared.
    public let name: String
    /// `planned` or `stopped`.
    public let status: String
    /// The date as of which it was made; nil is everything known.
    public let asOf: String?
    /// What is lost on the way, in tonnes.
    public let lostTonnes: Double
    /// What the moves cost, in the case's currency; nil without costs.
    public let cost: Double?
    /// The first stage in which it differs from the first plan; nil when none does.
    public let firstDifference: FirstDifference?
  }

  /// Where a plan first differs from the first one.
  public struct FirstDifference: Encodable, Hashable, Sendable {
    /// The stage.
    public let stage: String
    /// What the first plan reaches; nil when it has no such stage.
    public let first: Double?
    /// What this one reaches.
    public let own: Double?
  }

  /// One need in all plans.
  public struct NeedSides: Encodable, Hashable, Sendable {
    /// The need.
    public let need: String
    /// The unit.
    public let unit: String
    /// Whether its figures count things that come whole.
    public let isWhole: Bool
    /// What it asks and has in each plan; nil where it is not asked.
    public let sides: [PlanDifference.Amounts?]
  }

  /// One corridor in all plans.
  public struct CorridorSides: Encodable, Hashable, Sendable {
    /// The corridor.
    public let corridor: String
    /// What enters it in each plan, in tonnes; nil where there is no such corridor.
    public let tonnes: [Double?]
  }

  init(_ runs: [(folder: String, run: Run)], wholeNeeds: Set<String>) {
    let names = Self.names(runs.map(\.folder))
    plans = zip(runs, names).map { run, name in
      Course(run.folder, name, run.run, against: runs.first?.run)
    }
    let units = runs.flatMap { $0.run.shortfalls }.map { ($0.need.description, $0.unit) }
    let unit = Dictionary(units, uniquingKeysWith: { first, _ in first })
    needs = Self.joined(
      runs.map { $0.run.shortfalls.map { ($0.need.description, PlanDifference.Amounts($0)) } }
    ).map {
      NeedSides(need: $0, unit: unit[$0] ?? "", isWhole: wholeNeeds.contains($0), sides: $1)
    }
    corridors = Self.joined(
      runs.map { $0.run.corridors.map { ($0.corridor, $0.carried.tonnes) } }
    ).map { CorridorSides(corridor: $0, tonnes: $1) }
  }

  /// The last step of each path, or the paths where two would be called the same.
  private static func names(_ folders: [String]) -> [String] {
    let last = folders.map { folder in
      folder.split(separator: "/").last.map(String.init) ?? folder
    }
    return Set(last).count == last.count ? last : folders
  }

  /// Values by name in every list, in the order in which the names first come.
  private static func joined<Value>(_ lists: [[(String, Value)]]) -> [(String, [Value?])] {
    let tables = lists.map { Dictionary($0, uniquingKeysWith: { first, _ in first }) }
    let names = lists.joined().map(\.0).reduce(into: [String]()) { names, name in
      if !names.contains(name) { names.append(name) }
    }
    return names.map { name in (name, tables.map { $0[name] }) }
  }
}

extension PlanComparison.Course {
  init(_ folder: String, _ name: String, _ run: Run, against first: Run?) {
    self.run = folder
    self.name = name
    status = run.header.status.rawValue
    asOf = run.header.calendar.planningDate?.description
    let lost = run.record.moves.reduce(0) { $0 + $1.mass.grams - $1.arriving.grams }
    lostTonnes = Double(lost) / 1_000_000
    cost = run.record.stages.first { $0.stage.description == "cost" }.map { abs($0.value) }
    firstDifference = first.flatMap { Self.difference(from: $0, to: run) }
  }

  /// Stages come in strict order, so that the first that differs decides which plan is better.
  private static func difference(from first: Run, to own: Run) -> PlanComparison.FirstDifference? {
    func values(_ run: Run) -> [(String, Double)] {
      run.record.stages.map { ($0.stage.description, $0.value) }
    }
    let (old, new) = (values(first), values(own))
    let before = Dictionary(old, uniquingKeysWith: { first, _ in first })
    let after = Dictionary(new, uniquingKeysWith: { first, _ in first })
    let names = old.map(\.0) + new.map(\.0).filter { before[$0] == nil }
    let name = names.first { PlanDifference.differ(before[$0], after[$0]) }
    return name.map {
      // A stage that was never tried has reached nothing that JSON has a number for.
      PlanComparison.FirstDifference(
        stage: $0, first: before[$0].flatMap { $0.isFinite ? $0 : nil },
        own: after[$0].flatMap { $0.isFinite ? $0 : nil })
    }
  }
}
