import SupplyModel

extension MeasureFault {
  /// What is wrong, in English.
  public var english: Wording<English> {
    switch self {
    case .endsAndText: "the row has both ends and text"
    case .noValue: "the row has no value"
    case .otherUnit(let row, _): "is another unit than row \(digits: row) has"
    case .radiusContradicts(let row, let radius, let range):
      "contradicts the radius in row \(digits: row): twice \(exact: radius) would be \(exact: range)"
    }
  }

  /// What to do about it, in English.
  public var englishFix: Wording<English> {
    switch self {
    case .endsAndText, .noValue: "Write low or high or both, or text."
    case .otherUnit(_, ""): "Write no unit."
    case .otherUnit(_, let unit): "Write \(name: unit)."
    case .radiusContradicts: "Correct the range or the radius."
    }
  }
}
