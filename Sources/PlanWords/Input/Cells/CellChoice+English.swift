extension CellChoice {
  /// The text and its condition in English.
  public var english: Wording<English> {
    switch self {
    case .only(let text): "\(name: text)"
    case .dayFirst(let text): "\(name: text) if the day comes first"
    case .monthFirst(let text): "\(name: text) if the month comes first"
    case .firstOfMonth(let text): "\(name: text) for the first day of the month"
    case .lastOfMonth(let text): "\(name: text) for its last"
    case .commaPartsThousands(let text): "\(name: text) if the comma parts thousands"
    case .commaPartsDecimals(let text): "\(name: text) if it parts decimals"
    case .lowEnd(let text): "\(name: text) for its low end"
    case .highEnd(let text): "\(name: text) for its high end"
    case .countedSo(let text): "\(name: text) if the item is counted so there"
    }
  }
}
