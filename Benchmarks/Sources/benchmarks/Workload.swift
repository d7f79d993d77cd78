import Foundation

/// One case to be timed.
struct Workload: Sendable {
  /// Where its case comes from.
  enum Origin: Sendable {
    /// Made up from a seed.
    case generated(places: Int, weeks: Int)
    /// Read from a folder of the repository.
    case folder(String)
  }

  let name: String
  let origin: Origin
  /// How often it is timed; the median counts.
  let runs: Int

  /// Every case, the small ones first.
  static let all = [
    Workload(name: "moscow-1941", origin: .folder("Cases/moscow-1941"), runs: 5),
    generated(places: 10, weeks: 26), generated(places: 10, weeks: 52),
    generated(places: 50, weeks: 26), generated(places: 50, weeks: 52),
    generated(places: 200, weeks: 26), generated(places: 200, weeks: 52),
  ]

  private static func generated(places: Int, weeks: Int) -> Workload {
    Workload(
      name: "network-\(places)x\(weeks)", origin: .generated(places: places, weeks: weeks),
      runs: places < 50 ? 5 : places < 200 ? 3 : 1)
  }

  /// The repository's root, whatever directory the benchmarks are started from.
  static let repository = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()
}
