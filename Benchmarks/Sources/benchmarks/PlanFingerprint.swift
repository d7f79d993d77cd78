import CaseFiles
import FlowPlanning
import Foundation
import GeneratedCases
import PlanAudit
import SupplyModel

/// One SHA-256 of a case's split plan as its files hold it: two versions of Corridor that print the same one
/// plan the case alike, to the last byte.
///
/// What is planned goes in, row for row, and the prices that prove it; what follows from these, such as the
/// fate of pledges, does not, nor the version that stands in plan.json.
struct PlanFingerprint: CustomStringConvertible {
  /// The case: a folder of Cases/, or `small-` or `useful-` and a seed.
  let name: String
  /// Of all tables together.
  let hash: String
  /// The first digits of each table's own hash, to tell which of them differs.
  let tables: [(file: String, digits: String)]
  /// Faults that the audit finds in the plan.
  let faults: Int

  /// The tables that hold a plan, beside those that only some plans have.
  private static let files = [
    "draws.csv", "moves.csv", "stocks.csv", "deliveries.csv", "joins.csv", "freed.csv",
    "vehicles.csv", "stays.csv", "attendances.csv", "works.csv", "certificate/prices.csv",
  ]

  /// How many seeds are planned of each kind of generated case.
  static let seeds: UInt64 = 250

  var description: String {
    let parts = tables.map { "\($0.file.replacing(".csv", with: ""))=\($0.digits)" }
    let fault = faults == 0 ? "" : "  AUDIT: \(faults) faults"
    return "\(name)  \(hash)  \(parts.joined(separator: " "))\(fault)"
  }

  init(_ name: String, of supplyCase: SupplyCase) throws {
    let plan = try planner.plan(supplyCase).record
    let (record, report) = PlanAuditor.settle(plan, of: supplyCase)
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    defer { try? FileManager.default.removeItem(at: folder) }
    let header = RunHeader(
      title: name, corridorVersion: "", solver: "", solverVersion: "", inputHashes: [:],
      status: record.isComplete ? .planned : .stopped, calendar: supplyCase.calendar)
    try RunFolder.write(Run(header: header, record: record), of: supplyCase, to: folder)
    var all: [UInt8] = []
    var tables: [(String, String)] = []
    for file in Self.files {
      guard let bytes = FileManager.default.contents(atPath: folder.appending(path: file).path)
      else { continue }
      tables.append((file, String(SHA256.hexadecimal(of: [UInt8](bytes)).prefix(8))))
      all += Array("\(file) \(bytes.count)\n".utf8) + bytes
    }
    self.name = name
    self.tables = tables
    hash = SHA256.hexadecimal(of: all)
    faults = report.faults.count
  }

  /// Prints the fingerprint of each case of Cases/ and of each seed, or only of those named.
  static func printAll(named names: [String]) throws {
    let folders = try FileManager.default.contentsOfDirectory(
      atPath: Workload.repository.appending(path: "Cases").path
    ).filter { !$0.hasPrefix(".") }.sorted()
    let made = ["small", "useful"].flatMap { kind in (0..<seeds).map { "\(kind)-\($0)" } }
    let known = folders + made
    let unknown = names.filter { !known.contains($0) }
    guard unknown.isEmpty else { throw UnknownCases(names: unknown) }
    for name in names.isEmpty ? known : names {
      let supplyCase =
        try folders.contains(name)
        ? CaseFolder.read(at: Workload.repository.appending(path: "Cases/\(name)")).case
        : generated(name)
      say("\(try PlanFingerprint(name, of: supplyCase))")
    }
  }

  private static func generated(_ name: String) throws -> SupplyCase {
    let parts = name.split(separator: "-")
    guard parts.count == 2, let seed = UInt64(parts[1]) else { throw UnknownCases(names: [name]) }
    return parts[0] == "small"
      ? GeneratedCases.smallCase(seed: seed) : GeneratedCases.usefulCase(seed: seed)
  }

  private struct UnknownCases: Error, CustomStringConvertible {
    let names: [String]
    var description: String { "There is no case \(names.joined(separator: ", "))." }
  }
}
