import Foundation
import PlanningDesk
import SupplyModel
import Testing

@testable import CaseFiles

/// A run may come from anywhere: whatever was done to it, every command that reads it says what is wrong, or tells
/// what is true.
@Suite struct `A damaged run` {
  private static let names = ["small-port", "small-useful", "small-late"]

  /// Five hundred, unless `FUZZED_RUNS` says how many.
  private static let count =
    ProcessInfo.processInfo.environment["FUZZED_RUNS"].flatMap { Int($0) } ?? 500

  @Test(arguments: names)
  fileprivate func `is refused in words, and nothing false is told from it`(name: String) throws {
    try PlannedExamples.withPlan(of: name) { folder, run in
      let files = try PlannedExamples.planned(name).files
      let other = try PlannedExamples.planned(Self.names.first { $0 != name } ?? name).files
      var fates: [String: Int] = [:]
      for seed in 0..<UInt64(max(1, Self.count / Self.names.count)) {
        var damage = RunDamage(seed: seed)
        let damaged = try damage.damaged(files, other: other)
        let about = "\(name), seed \(seed): \(damage.told.joined(separator: ", "))"
        let path = "\(folder)/plans/damaged"
        try? FileManager.default.removeItem(atPath: path)
        try RunFolder.write(damaged, to: URL(filePath: path))
        fates[try Self.fate(of: damaged, at: path, beside: run, whole: files, about), default: 0] +=
          1
      }
      #expect(fates["refused", default: 0] > 0 && fates["told", default: 0] >= 0)
      print("\(name): \(fates.sorted { $0.key < $1.key })")
    }
  }

  /// What becomes of a run: all commands refuse it, or all tell it, and then it says what the whole one says.
  private static func fate(
    of damaged: RunFiles, at path: String, beside run: String, whole: RunFiles, _ about: String
  ) throws -> String {
    let page = "\(path)/page.html"
    let commands: [(String, () throws -> Void)] = [
      ("report", { _ = try desk.report(ReportRequest(run: path, output: page)) }),
      ("brief", { _ = try desk.brief(run: path, output: page) }),
      ("export", { _ = try desk.export(ExportRequest(folder: path, map: page + ".geojson")) }),
      ("diff", { _ = try desk.diff(plan: run, with: path) }),
      ("compare", { _ = try desk.compare(plans: [path, run]) }),
    ]
    guard let audit = words(about, "audit", { try desk.audit(run: path) }) else {
      for (name, command) in commands where name != "export" || damaged.bytes["plan.json"] != nil {
        #expect(words(about, name, command) == nil, "\(name) tells what audit refuses; \(about)")
      }
      return "refused"
    }
    let isTold = audit.verdict == .proved || audit.verdict == .good
    if isTold { try expectTrue(damaged, whole, about) }
    // A run that names another case, or assumptions of its own, is read with those.
    guard audit.changedFiles.isEmpty else { return "of another case" }
    for (name, command) in commands {
      #expect((words(about, name, command) != nil) == isTold, "\(name); \(about)")
    }
    return isTold ? "told" : "refused"
  }

  /// What a command answers; nil when it refuses, which it must do in words.
  private static func words<Result>(
    _ about: String, _ command: String, _ work: () throws -> Result
  ) -> Result? {
    do {
      return try work()
    } catch {
      let failure = DeskFailure(error)
      #expect(failure.kind != .corridor, "\(command): \(failure.problems.map(\.text)); \(about)")
      #expect(!failure.problems.isEmpty, "\(command); \(about)")
      return nil
    }
  }

  /// A run that is told though it was damaged says the same of the plan.
  private static func expectTrue(
    _ damaged: RunFiles, _ whole: RunFiles, _ about: String
  ) throws {
    let (found, known) = (try damaged.run(), try whole.run())
    #expect(Set(found.shortfalls) == Set(known.shortfalls), "\(about)")
    #expect(Set(found.record.deliveries) == Set(known.record.deliveries), "\(about)")
    #expect(Set(found.record.moves) == Set(known.record.moves), "\(about)")
    #expect(found.record.stages.map(\.stage) == known.record.stages.map(\.stage), "\(about)")
    for (one, other) in zip(found.record.stages, known.record.stages) {
      #expect(abs(one.value - other.value) <= 1e-9 * max(1, abs(other.value)), "\(about)")
    }
    #expect(Set(found.findings.reasons.map(\.need)) == Set(known.findings.reasons.map(\.need)))
  }

  @Test(arguments: ["{\"a\": 1, \"a\": 2}", "", "[", "null", "{\"format\": 2, \"format\": 2}"])
  func `is refused when plan.json is no JSON or has a key twice`(text: String) throws {
    try PlannedExamples.withPlan(of: "small-port") { _, run in
      try Data(text.utf8).write(to: URL(filePath: "\(run)/plan.json"))
      let error = #expect(throws: RefusedRun.self) { try desk.audit(run: run) }
      #expect(error.map { DeskFailure($0).kind } == .run)
    }
  }
}
