import Foundation
import PlanWords

/// The reader's own browser.
enum Browser {
  /// Opens a file in it, or says where the file is when there is none.
  static func open(_ path: String) {
    let file = URL(filePath: path).standardizedFileURL.path
    if !isOpened(file) {
      Terminal.complain(FailureMessage.noBrowser(file: file).text())
    }
  }

  private static func isOpened(_ file: String) -> Bool {
    let environment = ProcessInfo.processInfo.environment
    #if os(macOS)
      let opener = "open"
    #else
      let opener = "xdg-open"
      // Without a display xdg-open would start a browser of the terminal, or wait for one.
      guard environment["DISPLAY"] != nil || environment["WAYLAND_DISPLAY"] != nil else {
        return false
      }
    #endif
    let folders = (environment["PATH"] ?? "").split(separator: ":").map(String.init)
    guard
      let program = folders.map({ "\($0)/\(opener)" }).first(where: {
        FileManager.default.isExecutableFile(atPath: $0)
      })
    else { return false }
    let process = Process()
    process.executableURL = URL(filePath: program)
    process.arguments = [file]
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    do { try process.run() } catch { return false }
    process.waitUntilExit()
    return process.terminationStatus == 0
  }
}
