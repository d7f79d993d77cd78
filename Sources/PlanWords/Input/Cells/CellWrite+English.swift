import SupplyModel

extension CellWrite {
  /// What to write in English.
  public var english: Wording<English> {
    switch self {
    case .form(let form): "Write \(form)."
    case .text(let text): "Write \(name: text)."
    case .choice(let choices): "Write \(choices, between: ", or ")."
    case .printed(let name): "Write \(name: name), as the tables call it."
    case .didYouMean(let text): "Did you mean \(name: text)?"
    case .oneOfThese: "Write one of these words."
    case .shorterName: "Write a shorter name."
    case .name(let example?):
      "Write only letters a to z or A to Z, digits, dots, underscores and hyphens, such as \(name: example)."
    case .name(nil): "Write only letters a to z or A to Z, digits, dots, underscores and hyphens."
    case .names(let names): "Write \(names, between: ";")."
    case .list: "Write name@version, such as may@2."
    case .stage: "Write one such as cost."
    case .number: "Write a number."
    case .day(let upTo): "Write a day from 1 to \(digits: upTo)."
    case .date: "Write YYYY-MM-DD."
    case .dateOrDay: "Write YYYY-MM-DD or MM-DD."
    case .swapped(let form): "Write \(form); lat and lon may be swapped."
    case .atMost(let most): "Write at most \(exact: most)."
    case .shareOf(let percentage, let hundredth):
      "Write a share from 0 to 1, such as \(name: hundredth) for \(exact: percentage) %."
    case .rounded(let number): "Write \(exact: number), or state it in a larger unit."
    case .largerUnit: "State it in a larger unit, or write 0."
    case .pack(let of, let mass):
      "Make the unit a pack of \(digits: of), which weighs \(exact: mass) t, and divide its amounts by \(digits: of)."
    case .packOfGrams: "Make the unit a pack that weighs whole grams."
    case .repairFormula: "Repair the formula there, or clear the cell."
    case .emptyOr(let form, ""): "Leave the cell empty, or write \(form)."
    case .emptyOr(let form, let meaning):
      "Leave the cell empty, which means \(name: meaning), or write \(form)."
    case .amountUnstated: "Write unstated as the amount and leave low and high empty."
    case .rangeOpen: "Leave the cell empty; an open range is at_least, an unknown one unstated."
    case .quantityKnown: "Write the number, or take the row out until it is known."
    }
  }
}
