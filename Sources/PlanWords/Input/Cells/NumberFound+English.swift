extension NumberFound {
  /// What is wrong in English.
  public var english: Wording<English> {
    switch self {
    case .blanksAround: "has blanks around it"
    case .percentage: "is a percentage"
    case .perMille: "is in thousandths"
    case .approximate: "is marked as no exact figure"
    case .bound: "is a bound and no figure"
    case .sign(let sign): "starts with \"\(name: sign)\""
    case .otherUnitOfItem(let unit):
      "is a number with the unit \(name: unit), and the column counts what items.csv says"
    case .otherUnit(let unit, let counts):
      "is a number with the unit \(name: unit), and the column counts \(counts)"
    case .unit(let counts): "is a number with a unit; the column counts \(counts)"
    case .range: "is a range"
    case .fraction: "is a fraction"
    case .power: "is written with a power of ten"
    case .thousands: "has thousands separators"
    case .decimalComma: "has a decimal comma"
    case .comma: "has a comma"
    case .notPlain: "is not a plain decimal number"
    case .tooLarge: "is too large"
    case .belowZero: "is below zero"
    case .zero: "is zero"
    case .aboveOne: "is more than 1"
    case .tooFine: "is too fine"
    case .manyPlaces: "has more than six decimal places, and rounding to six would change it"
    case .grams(let grams): "is \(name: grams) g, and masses are kept in whole grams"
    case .noNumber: "is not a number"
    }
  }
}
