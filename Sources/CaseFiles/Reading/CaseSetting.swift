import Foundation
import PlanWords

/// One member of a case's datapackage.json, the list of its tables left out.
public struct CaseSetting: Hashable, Sendable {
  /// How its value is written.
  public enum Form: String, CaseIterable, Sendable {
    /// As text.
    case text
    /// As a whole number.
    case number
    /// As JSON, which may be anything.
    case json = "JSON"
  }

  /// Its key, such as `corridor.start` or `licenses`.
  public let key: String
  /// Its value.
  public let value: String
  /// How the value is written.
  public let form: Form

  /// Makes a setting.
  public init(key: String, value: String, form: Form) {
    self.key = key
    self.value = value
    self.form = form
  }

  /// What the value means, for the settings that Corridor knows.
  public var meaning: String { KnownSetting.all.first { $0.key == key }?.meaning ?? "" }

  /// Whether a case must have it.
  public var isRequired: Bool { Self.isRequired(key) }

  static func isRequired(_ key: String) -> Bool {
    KnownSetting.all.first { $0.key == key }?.isRequired ?? false
  }

  /// The keys of the corridor object that Corridor knows.
  static var knownInCorridor: [String] {
    KnownSetting.all.map(\.key).filter { $0.hasPrefix("corridor.") }.map { String($0.dropFirst(9)) }
  }

  /// The settings of a case: first those that Corridor knows, then the others by name.
  ///
  /// - Throws: ``CaseProblems`` when the file cannot be read as a JSON object.
  static func all(in directory: CaseDirectory) throws(CaseProblems) -> [CaseSetting] {
    let log = directory.log
    guard let members = members(of: directory) else {
      log.report(CaseSettings.file, SettingFault.unreadable)
      throw CaseProblems(all: log.sorted)
    }
    let corridor = members["corridor"]?.object ?? [:]
    let all =
      corridor.map { CaseSetting(key: "corridor.\($0.key)", $0.value) }
      + members.filter { $0.key != "corridor" && $0.key != "resources" }
      .map { CaseSetting(key: $0.key, $0.value) }
    let order = KnownSetting.all.map(\.key)
    return all.sorted { left, right in
      (order.firstIndex(of: left.key) ?? order.count, left.key)
        < (order.firstIndex(of: right.key) ?? order.count, right.key)
    }
  }

  private init(key: String, _ value: JSONTree) {
    switch value {
    case .text(let text): self.init(key: key, value: text, form: .text)
    case .integer(let number): self.init(key: key, value: String(number), form: .number)
    default: self.init(key: key, value: value.compact, form: .json)
    }
  }

  /// What is wrong with the value by itself; nil when nothing is.
  public var problem: CaseProblem? {
    guard tree == nil else { return nil }
    return CaseProblem(
      file: CaseSettings.file, column: key, found: value,
      form == .json ? SettingFault.notJSON : .notNumber)
  }

  /// The bytes of datapackage.json with these settings; what they do not name stays as it is.
  ///
  /// A value that is not in its form is put down as text.
  /// - Parameters:
  ///   - settings: The settings.
  ///   - url: The case that is updated; nil makes a new one.
  /// - Returns: The bytes.
  /// - Throws: ``CaseProblems`` when the case that is updated is no folder.
  static func file(
    with settings: [CaseSetting], updating url: URL?
  ) throws(CaseProblems) -> [UInt8] {
    var members: [String: JSONTree] = [:]
    if let url {
      members = Self.members(of: try CaseDirectory(at: url, log: ProblemLog())) ?? [:]
    }
    var corridor = members["corridor"]?.object ?? [:]
    for setting in settings {
      let tree = setting.tree ?? .text(setting.value)
      if setting.key.hasPrefix("corridor.") {
        corridor[String(setting.key.dropFirst("corridor.".count))] = tree
      } else if setting.key != "resources", setting.key != "corridor" {
        members[setting.key] = tree
      }
    }
    members["corridor"] = .object(corridor)
    return (try? JSONTree.file(of: JSONTree.object(members))) ?? []
  }

  private var tree: JSONTree? {
    switch form {
    case .text: return .text(value)
    case .number: return Int(value).map { .integer($0) }
    case .json: return try? JSONTree.read([UInt8](value.utf8), of: key)
    }
  }

  private static func members(of directory: CaseDirectory) -> [String: JSONTree]? {
    guard directory.holds(CaseSettings.file) else { return nil }
    return directory.bytes(of: CaseSettings.file).flatMap { bytes in
      try? JSONTree.read(bytes, of: CaseSettings.file).object
    }
  }
}

extension JSONTree {
  /// The value on one line, keys sorted.
  fileprivate var compact: String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return (try? encoder.encode(self)).map { String(decoding: $0, as: UTF8.self) } ?? "null"
  }
}
