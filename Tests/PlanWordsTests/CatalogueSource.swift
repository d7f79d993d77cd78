import Foundation

/// What the sources of the catalogue declare, so that no message can be left out of the walk.
enum CatalogueSource {
  private static let sources = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Sources")

  /// The catalogue, and the faults of the audit and of a case, which are messages by an extension there.
  private static let folders = [
    sources.appending(path: "PlanWords"), sources.appending(path: "PlanAudit/Faults"),
    sources.appending(path: "SupplyModel/Case/ModelProblem.swift"),
  ]

  /// Every kind of message that is a structure, and every case of one that is an enum.
  static func cases() throws -> Set<String> {
    var found: Set<String> = []
    for text in try texts() {
      var outer: [(name: String, indent: Int, isMessage: Bool)] = []
      for line in text.split(separator: "\n") {
        let indent = line.prefix { $0 == " " }.count
        if line.trimmingCharacters(in: .whitespaces) == "}" {
          outer.removeAll { $0.indent == indent }
        }
        if let type = line.firstMatch(
          of: /public (?:indirect )?(enum|struct) (\w+)(: Message|: InputFault|: Hashable)?/)
        {
          let isFault =
            (type.2.hasSuffix("Fault") || type.2 == "ModelProblem") && type.3 == ": Hashable"
          let isMessage = type.3 == ": Message" || type.3 == ": InputFault" || isFault
          let isEnum = type.1 == "enum"
          outer.append((String(type.2), indent, isMessage && isEnum))
          if isMessage && !isEnum { found.insert(outer.map(\.name).joined(separator: ".")) }
        } else if let last = outer.last, last.isMessage, indent == last.indent + 2,
          let name = line.firstMatch(of: /^ *case (\w+)/)
        {
          found.insert((outer.map(\.name) + [String(name.1)]).joined(separator: "."))
        }
      }
    }
    return found.subtracting(["AnyMessage"])
  }

  /// The singular and plural of every word that the catalogue counts with.
  static func pluralForms() throws -> [(one: String, other: String)] {
    try texts().flatMap { text in
      text.matches(of: /one: "([^"\\]+)",\s+other: "([^"\\]+)"/).map {
        (String($0.1), String($0.2))
      }
    }
  }

  private static func texts() throws -> [String] {
    try folders.flatMap { folder in
      let inside = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
      return [folder] + (inside?.allObjects ?? []).compactMap { $0 as? URL }
    }
    .filter { $0.pathExtension == "swift" }
    .map { try String(contentsOf: $0, encoding: .utf8) }
  }
}
