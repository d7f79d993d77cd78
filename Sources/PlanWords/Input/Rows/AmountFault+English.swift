import SupplyModel

extension AmountFault {
  /// What is wrong, in English.
  public var english: Wording<English> {
    switch self {
    case .figureOfUnstated: "is a figure for an amount that is unstated"
    case .figureMissing(let wording):
      "the cell is empty though the amount is \(name: wording.rawValue)"
    case .notExact(let amount): "is not the exact amount \(exact: amount)"
    case .belowLow(let low): "is below low, \(exact: low)"
    case .keepsMore(let than): "is more than the quantity, \(exact: than)"
    case .specInDays: "is a spec, and the amount is in days of supply"
    case .daysRecur: "goes only with an amount in units"
    case .noStock(let of, let at):
      "counts on a stock of \(of) at \(at), of which stocks.csv says nothing"
    case .stockWithout(let column, let row):
      "counts on \(name: column), which stocks.csv leaves empty in row \(digits: row)"
    case .twoUnits(let item, let unit, let and, let other):
      "accepts \(item) in \(name: unit) and \(and) in \(name: other)"
    case .otherUnit(let of, let unit): "is not the unit of \(of), which is \(name: unit)"
    case .uncountable: "comes to more over the whole plan than can be counted in grams"
    case .tooManyVehicles(let lift, let most):
      "brings the vehicles of \(name: lift) to more than \(digits: most)"
    case .pledgeTooSmall(let parts, let sum):
      "is less than its parts in supplies.csv, \(exact: parts, between: " + ") = \(exact: sum)"
    case .pledgeRecurs(let recurrence):
      "is a pledge, and the supply comes each \(name: recurrence.rawValue)"
    case .otherItem(let pledge, let item):
      "is not the item of the pledge \(name: pledge), which is \(item)"
    }
  }

  /// What to do about it, in English.
  public var englishFix: Wording<English> {
    switch self {
    case .figureOfUnstated:
      "Leave it empty, or write exact, about, at_least or range as the amount."
    case .figureMissing: "Write a number of units, or unstated as the amount."
    case .notExact: "Leave it empty, or write range as the amount."
    case .belowLow: "Write the larger one as high."
    case .keepsMore: "Write at most the quantity."
    case .specInDays: "Name one item, or write the amount in units."
    case .daysRecur: "Write once; days of supply are held on the due date."
    case .noStock: "Add its row to stocks.csv, or write the amount in units."
    case .stockWithout: "Write that figure there, or write the amount in units."
    case .twoUnits: "Count both in one unit in items.csv."
    case .otherUnit(_, let unit): "Write \(name: unit), and the amount in it."
    case .uncountable(let most):
      "Write a smaller number; at most \(exact: most) in units and in tonnes."
    case .tooManyVehicles: "Write a smaller number."
    case .pledgeTooSmall: "Correct the pledge or its parts."
    case .pledgeRecurs: "Write the parts of a pledge as supplies that come once."
    case .otherItem: "Name the pledge's item, or another pledge."
    }
  }
}
