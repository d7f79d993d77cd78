import SupplyModel

extension RecipientFault {
  /// What is wrong, in English.
  public var english: Wording<English> {
    switch self {
    case .namedTwice(let need): "names \(name: need) twice"
    case .highAlone(let low): "stands beside an empty \(name: low)"
    case .highBelowLow(let low, let figure, _): "is below \(name: low), \(exact: figure)"
    case .emptyHere(let row, let has, _):
      "the cell is empty though row \(digits: row) has \"\(name: has)\""
    case .emptyThere(let row, _): "stands beside an empty cell in row \(digits: row)"
    case .otherThere(let row, let has, _): "is not what row \(digits: row) has, \"\(name: has)\""
    case .circle(let item): "closes a circle, in which \(name: item) would be its own companion"
    case .otherTier(let set, let tier, let row):
      "is not the tier of the set \(name: set), which is \(digits: tier) in row \(digits: row)"
    case .pointTwice(let row): "is given twice, here and in row \(digits: row)"
    case .freesLess(let freed, let row):
      "is less than the \(exact: freed) freed for fewer in row \(digits: row)"
    case .freesMoreEach(let row):
      "frees more for each unit than the stretch that ends in row \(digits: row)"
    case .twoUnits(let need, let unit, let and, let other):
      "counts \(need) in \(name: unit) and \(and) in \(name: other)"
    }
  }

  /// What to do about it, in English.
  public var englishFix: Wording<English> {
    switch self {
    case .namedTwice: "Name it once."
    case .highAlone(let low): "Write \(name: low) too, or leave both empty."
    case .highBelowLow(_, _, let high): "Write the larger one as \(name: high)."
    case .emptyHere(_, _, let of): "Write the same in every row of \(name: of)."
    case .emptyThere(_, let of): "Write the same in every row of \(name: of)."
    case .otherThere(_, _, let of): "Write the same in every row of \(name: of)."
    case .circle: "Name another companion here or in the other rows of the circle."
    case .otherTier(_, let tier, _): "Write \(digits: tier), or name another set."
    case .pointTwice: "Remove one of the two."
    case .freesLess(let freed, _): "Write at least \(exact: freed)."
    case .freesMoreEach: "Write a curve along which each further unit frees as much or less."
    case .twoUnits: "Name needs that are counted in one unit."
    }
  }
}
