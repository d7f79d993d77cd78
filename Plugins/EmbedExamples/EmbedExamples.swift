import Foundation
import PackagePlugin

/// Puts the cases under Cases/ into the program, so that an installed copy can hand them out.
@main
struct EmbedExamples: BuildToolPlugin {
  func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
    let cases = context.package.directoryURL.appending(path: "Cases")
    let output = context.pluginWorkDirectoryURL.appending(path: "ExampleFiles.swift")
    return [
      .buildCommand(
        displayName: "Embedding the example cases",
        executable: try context.tool(named: "ExampleEmbedder").url,
        arguments: [cases.path, output.path], inputFiles: try files(of: cases),
        outputFiles: [output])
    ]
  }

  /// The files that stand directly in the cases' folders; runs lie deeper.
  private func files(of cases: URL) throws -> [URL] {
    let manager = FileManager.default
    let folders = try manager.contentsOfDirectory(at: cases, includingPropertiesForKeys: nil)
    return try folders.sorted { $0.path < $1.path }.flatMap { folder in
      try manager.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
        .filter { ["csv", "json", "jsonl", "md"].contains($0.pathExtension) }
        .sorted { $0.path < $1.path }
    }
  }
}
