import Foundation

/// CLP, the other solver, run as a program of its own on a file.
enum PeerSolver {
  /// What can go wrong with it.
  struct PeerError: Error, CustomStringConvertible {
    let description: String
  }

  /// The values of the columns at an optimum, with all their digits, and what one more unit in the
  /// bound of each would do to the objective, which CLP makes as small as possible.
  typealias Optimum = (columns: [Double], reducedCosts: [Double])

  /// Solves a free MPS file.
  ///
  /// CLP prints eight digits only, so the values are read from the binary file of its option
  /// `saveSolution`: two 32-bit counts of rows and columns, the objective, then the rows' values
  /// and prices and the columns' values and reduced costs as doubles.
  static func optimum(of mps: String) throws -> Optimum {
    let folder = FileManager.default.temporaryDirectory.appending(
      path: "peer-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try Data(mps.utf8).write(to: folder.appending(path: "program.mps"))
    // Stages held at their best leave little room, and CLP now and then ends some
    // thousand-millionths outside it; without its presolve, or with more room, it succeeds.
    var report = ""
    for method in ["-primalT 1e-9", "-primalT 1e-9 -presolve off", "-primalT 1e-8"] {
      report = try run(
        ["clp", "program.mps", "-dualT", "1e-9"] + method.split(separator: " ").map(String.init)
          + ["-dualsimplex", "-saveSolution", "solution", "-quit"], in: folder)
      guard !report.contains("Optimal objective") else {
        return try optimum(in: Data(contentsOf: folder.appending(path: "solution")))
      }
    }
    throw PeerError(description: "CLP found no optimum:\n\(report.suffix(1_000))")
  }

  /// The values of the columns at an optimum in whole numbers, found by CBC; nil where it is not done after
  /// some thousand nodes.
  static func wholeOptimum(of mps: String) throws -> [Double]? {
    let folder = FileManager.default.temporaryDirectory.appending(
      path: "peer-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try Data(mps.utf8).write(to: folder.appending(path: "program.mps"))
    let report = try run(
      [
        "cbc", "program.mps", "-primalT", "1e-9", "-integerT", "1e-9", "-maxNodes", "5000",
        "-solve",
        "-saveSolution", "solution", "-quit",
      ], in: folder)
    if report.contains("Stopped on node limit") { return nil }
    guard report.contains("Optimal solution found") || report.contains("Optimal - objective") else {
      throw PeerError(description: "CBC found no optimum:\n\(report.suffix(1_000))")
    }
    return try optimum(in: Data(contentsOf: folder.appending(path: "solution"))).columns
  }

  private static func run(_ command: [String], in folder: URL) throws -> String {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.currentDirectoryURL = folder
    process.arguments = command
    let output = Pipe()
    process.standardOutput = output
    process.standardError = output
    try process.run()
    let report = try output.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    guard process.terminationStatus != 127 else {
      throw PeerError(
        description: "There is no \(command[0]). Install Debian's coinor-\(command[0]).")
    }
    return String(decoding: report, as: UTF8.self)
  }

  private static func optimum(in solution: Data) throws -> Optimum {
    func count(at offset: Int) -> Int {
      (0..<4).reduce(0) { $0 | Int(solution[offset + $1]) << (8 * $1) }
    }
    func number(at offset: Int) -> Double {
      Double(bitPattern: (0..<8).reduce(0) { $0 | UInt64(solution[offset + $1]) << (8 * $1) })
    }
    guard solution.count >= 16, solution.count == 16 + 16 * (count(at: 0) + count(at: 4)) else {
      throw PeerError(description: "CLP's solution file has an unknown form.")
    }
    let (first, columns) = (16 + 16 * count(at: 0), count(at: 4))
    return (
      (0..<columns).map { number(at: first + 8 * $0) },
      (0..<columns).map { number(at: first + 8 * (columns + $0)) }
    )
  }
}
