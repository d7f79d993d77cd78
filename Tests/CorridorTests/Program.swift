import Foundation

/// The built program, run as a person runs it.
struct Program {
  let output: String
  let errors: String
  let exitCode: Int32

  /// Runs the program in a folder and waits for it.
  init(_ arguments: [String], in folder: URL) throws {
    try self.init(Self.executable, arguments, in: folder, environment: ["COLUMNS": "80"])
  }

  /// Runs a shell command in a folder, with the program on its path.
  init(shell command: String, in folder: URL) throws {
    let path = ProcessInfo.processInfo.environment["PATH"] ?? ""
    let own = Self.executable.deletingLastPathComponent().path
    try self.init(
      URL(filePath: "/bin/sh"), ["-c", command], in: folder,
      environment: ["COLUMNS": "80", "PATH": "\(own):\(path)"])
  }

  private init(
    _ executable: URL, _ arguments: [String], in folder: URL, environment: [String: String]
  ) throws {
    let process = Process()
    process.executableURL = executable
    process.arguments = arguments
    process.currentDirectoryURL = folder
    process.environment = environment
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
