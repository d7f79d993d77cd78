/// A text that may have been meant, and when.
public enum CellChoice: Message {
  /// Whenever.
  case only(_ text: String)
  /// If the day comes first.
  case dayFirst(_ text: String)
  /// If the month comes first.
  case monthFirst(_ text: String)
  /// If the month begins there.
  case firstOfMonth(_ text: String)
  /// If the month ends there.
  case lastOfMonth(_ text: String)
  /// If the comma is one of thousands.
  case commaPartsThousands(_ text: String)
  /// If the comma is one of decimals.
  case commaPartsDecimals(_ text: String)
  /// If the low end was meant.
  case lowEnd(_ text: String)
  /// If the high end was meant.
  case highEnd(_ text: String)
  /// If the item is counted in that unit.
  case countedSo(_ text: String)

  /// The text.
  public var written: String {
    switch self {
    case .only(let text), .dayFirst(let text), .monthFirst(let text), .firstOfMonth(let text),
      .lastOfMonth(let text), .commaPartsThousands(let text), .commaPartsDecimals(let text),
      .lowEnd(let text), .highEnd(let text), .countedSo(let text):
      text
    }
  }

  /// The same choice with another text.
  public func writing(_ other: String) -> CellChoice {
    switch self {
    case .only: .only(other)
    case .dayFirst: .dayFirst(other)
    case .monthFirst: .monthFirst(other)
    case .firstOfMonth: .firstOfMonth(other)
    case .lastOfMonth: .lastOfMonth(other)
    case .commaPartsThousands: .commaPartsThousands(other)
    case .commaPartsDecimals: .commaPartsDecimals(other)
    case .lowEnd: .lowEnd(other)
    case .highEnd: .highEnd(other)
    case .countedSo: .countedSo(other)
    }
  }
}
