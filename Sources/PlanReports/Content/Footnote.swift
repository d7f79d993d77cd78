import SupplyModel

/// A passage that a need's figures rest on.
public struct Footnote: Hashable, Sendable {
  /// Where it stands.
  public let source: String
  /// What it says.
  public let says: String
  /// Where it can be read; empty when nobody says.
  public let address: String

  /// Makes a footnote.
  public init(source: String, says: String, address: String) {
    self.source = source
    self.says = says
    self.address = address
  }
}

extension Footnote {
  /// Whether its address is one that a browser may be sent to.
  var isLink: Bool {
    (address.hasPrefix("https://") || address.hasPrefix("http://"))
      && !address.contains(where: { $0.isWhitespace || "<>\"".contains($0) })
  }
}
