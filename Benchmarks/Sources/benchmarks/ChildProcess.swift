import Foundation

/// Runs one workload in a process of its own, so that its peak memory is its own.
struct ChildProcess {
  /// The child ended otherwise than well.
  struct Failure: Error, CustomStringConvertible {
    let workload: String
    let status: Int32
    var description: String { "\(workload) ended with status \(status)" }
  }

  static func figures(of workload: Workload) throws -> Figures {
    let child = Process()
    let output = Pipe()
    child.executableURL = Bundle.main.executableURL
    child.arguments = ["--once", workload.name]
    child.standardOutput = output
    try child.run()
    let line = output.fileHandleForReading.readDataToEndOfFile()
    child.waitUntilExit()
    guard child.terminationStatus == 0 else {
      throw Failure(workload: workload.name, status: child.terminationStatus)
    }
    return try Figures(jsonLine: line)
  }
}
