/// One version of a list of needs, written `name@version`.
public struct ListVersion: Hashable, Sendable, CustomStringConvertible {
  /// The list's name.
  public let name: String
  /// The version, such as `1` or `1941-08`.
  public let version: String

  /// Reads `name@version`, or a bare name as its version 1; nil when either part is no id.
  public init?(_ text: String) {
    let parts = text.split(separator: "@", maxSplits: 1, omittingEmptySubsequences: false)
    guard let name = parts.first.map(String.init), Identifier<ListVersion>(name) != nil else {
      return nil
    }
    let version = parts.count == 2 ? String(parts[1]) : "1"
    guard Identifier<ListVersion>(version) != nil else { return nil }
    self.name = name
    self.version = version
  }

  /// The list as `name@version`.
  public var description: String { "\(name)@\(version)" }
}
