import Foundation

/// Writes a Swift file that holds the files of every case under a folder.
///
/// Run by the build, never by hand: `ExampleEmbedder CASES OUTPUT`.
@main
enum ExampleEmbedder {
  static func main() throws {
    guard CommandLine.arguments.count == 3 else {
      throw CocoaError(.fileReadInvalidFileName)
    }
    let cases = URL(filePath: CommandLine.arguments[1])
    var text = """
      /// The files of the example cases, by case and file name.
      enum ExampleFiles {
        static let all: [String: [String: String]] = [

      """
    for folder in try entries(of: cases) {
      text += "    \"\(folder.lastPathComponent)\": [\n"
      for file in try entries(of: folder)
      where ["csv", "json", "jsonl", "md"].contains(file.pathExtension) {
        let content = try String(contentsOf: file, encoding: .utf8)
        text += "      \"\(file.lastPathComponent)\": \(literal(content)),\n"
      }
      text += "    ],\n"
    }
    text += "  ]\n}\n"
    try text.write(to: URL(filePath: CommandLine.arguments[2]), atomically: true, encoding: .utf8)
  }

  private static func entries(of folder: URL) throws -> [URL] {
    try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
      .filter { !$0.lastPathComponent.hasPrefix(".") }.sorted { $0.path < $1.path }
  }

  /// A string literal on one line.
  private static func literal(_ text: String) -> String {
    let escaped = text.unicodeScalars.map { scalar in
      switch scalar {
      case "\\": "\\\\"
      case "\"": "\\\""
      case "\n": "\\n"
      case "\r": "\\r"
      case "\t": "\\t"
      case "\0": "\\0"
      default: String(Character(scalar))
      }
    }
    return "\"\(escaped.joined())\""
  }
}
