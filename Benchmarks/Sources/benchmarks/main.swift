import Foundation

// benchmarks              times every workload and prints a line of JSON each, then a table
// benchmarks NAME…        times only these; report-200x52 reports a run from its files and solves nothing
// benchmarks plans [NAME…]
//                         prints a fingerprint of the plan of each case of Cases/ and of each seed, to
//                         hold against those of another version
// benchmarks --once NAME  times one in this process, once: what the two above start

/// Prints a line at once, so that who waits can see how far it is.
func say(_ line: String) {
  FileHandle.standardOutput.write(Data((line + "\n").utf8))
}

func workloads(named names: [String]) -> [Workload] {
  let unknown = names.filter { name in !Workload.all.contains { $0.name == name } }
  guard unknown.isEmpty else {
    let known = Workload.all.map(\.name).joined(separator: ", ")
    FileHandle.standardError.write(
      Data("There is no workload \(unknown.joined(separator: ", ")). There are: \(known).\n".utf8))
    exit(64)
  }
  return names.isEmpty ? Workload.all : Workload.all.filter { names.contains($0.name) }
}

var arguments = Array(CommandLine.arguments.dropFirst())
if arguments.first == "plans" {
  try PlanFingerprint.printAll(named: Array(arguments.dropFirst()))
  exit(0)
}
let isChild = arguments.first == "--once"
if isChild { arguments.removeFirst() }
let isReportMeant = !isChild && (arguments.isEmpty || arguments.contains(ReportTiming.name))
if isReportMeant { say(try ReportTiming.measure().jsonLine()) }
if arguments == [ReportTiming.name] { exit(0) }
arguments.removeAll { $0 == ReportTiming.name }

var rows: [Figures] = []
for workload in workloads(named: arguments) {
  if isChild {
    say(try workload.measure().jsonLine())
  } else {
    let runs = try (0..<workload.runs).map { _ in try ChildProcess.figures(of: workload) }
    guard let middle = Figures.median(of: runs) else { continue }
    say(try middle.jsonLine())
    rows.append(middle)
  }
}
if !isChild { say("\n\(FiguresTable(rows: rows))") }
