/// One measured property: an interval with a unit, or a word.
public struct Attribute: Hashable, Sendable {
  /// What is measured, such as `calibre`.
  public let name: String
  /// The lower end; nil is open.
  public let low: Millionths?
  /// The upper end; nil is open.
  public let high: Millionths?
  /// The unit of both ends, such as `mm`.
  public let unit: String
  /// A word instead of a measure, such as the name of a cartridge.
  public let text: String

  /// Makes an attribute.
  public init(
    name: String, low: Millionths? = nil, high: Millionths? = nil, unit: String = "",
    text: String = ""
  ) {
    self.name = name
    self.low = low
    self.high = high
    self.unit = unit
    self.text = text
  }

  /// The interval or word in print, such as `20–37 mm`.
  public var range: String {
    guard text.isEmpty else { return text }
    let suffix = unit.isEmpty ? "" : " \(unit)"
    switch (low, high) {
    case (let low?, let high?) where low == high: return "\(low)\(suffix)"
    case (let low?, let high?): return "\(low)–\(high)\(suffix)"
    case (let low?, nil): return "\(low)\(suffix) or more"
    case (nil, let high?): return "up to \(high)\(suffix)"
    case (nil, nil): return "unstated"
    }
  }
}
