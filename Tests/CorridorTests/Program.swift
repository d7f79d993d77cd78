import Foundation

/// The built program, run as a person runs it.
struct Program {
  let output: String
  let errors: String
  let exitCode: Int32

  /// Runs the program in a folder and waits for it.
  init(_ arguments: [String], in folder: URL) throws {
    let process = Process()
    process.executableURL = Self.executable
    process.arguments = arguments
    process.currentDirectoryURL = folder
    process.environment = ["COLUMNS": "80"]
    let (output, errors) = (Pipe(), Pipe())
    (process.standardOutput, process.standardError) = (output, errors)
    try process.run()
    let printed = try output.fileHandleForReading.readToEnd() ?? Data()
    let complained = try errors.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    self.output = String(decoding: printed, as: UTF8.self)
    self.errors = String(decoding: complained, as: UTF8.self)
    exitCode = process.terminationStatus
  }

  /// The program lies beside the test bundle.
  private static var executable: URL {
    let tests = Bundle.allBundles.map(\.bundleURL).first { $0.pathExtension == "xctest" }
    let folder =
      tests?.deletingLastPathComponent()
      ?? URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
    return folder.appending(path: "corridor")
  }
}
