/// What one run of a workload measured; printed as a line of JSON.
struct Figures: Codable, Sendable {
  var name: String
  var places: Int
  var legs: Int
  var items: Int
  var needs: Int
  var periods: Int
  /// Seconds to read or make up the case.
  var buildSeconds: Double
  /// Seconds to plan it, prices included.
  var planSeconds: Double
  /// Seconds to prove it with the prices alone and to audit it.
  var auditSeconds: Double
  /// Seconds to plan what comes in whole units; nil where that was not asked.
  var unitsSeconds: Double?
  /// Seconds to find the reasons, each by solving again; nil where they were not sought.
  var reasonsSeconds: Double?
  /// Seconds for all of it.
  var wholeSeconds: Double
  /// Whether every stage was solved before the time was up.
  var isComplete: Bool
  /// The gap of every stage, by its name, as a share of the value.
  var gaps: [String: Double]
  /// The most memory in use, in megabytes.
  var peakMegabytes: Double
  /// How many runs the times are the median of.
  var runs = 1

  enum CodingKeys: String, CodingKey {
    case name, places, legs, items, needs, periods, gaps, runs
    case isComplete = "complete"
    case buildSeconds = "build_s"
    case planSeconds = "plan_s"
    case auditSeconds = "audit_s"
    case unitsSeconds = "units_s"
    case reasonsSeconds = "reasons_s"
    case wholeSeconds = "whole_s"
    case peakMegabytes = "peak_mb"
  }

  /// The median of several runs of one workload, figure by figure; nil without a run.
  static func median(of runs: [Figures]) -> Figures? {
    guard var middle = runs.first else { return nil }
    func median(_ figure: (Figures) -> Double) -> Double {
      runs.map(figure).sorted()[runs.count / 2]
    }
    middle.buildSeconds = median(\.buildSeconds)
    middle.planSeconds = median(\.planSeconds)
    middle.auditSeconds = median(\.auditSeconds)
    middle.wholeSeconds = median(\.wholeSeconds)
    middle.unitsSeconds = middle.unitsSeconds.map { _ in median { $0.unitsSeconds ?? 0 } }
    middle.reasonsSeconds = middle.reasonsSeconds.map { _ in median { $0.reasonsSeconds ?? 0 } }
    middle.peakMegabytes = median(\.peakMegabytes)
    middle.runs = runs.count
    return middle
  }
}
