public import SupplyModel

/// What to write in a cell instead, as a whole sentence.
public enum CellWrite: Message {
  /// Something of the form of the column.
  case form(_ form: ColumnForm)
  /// One text.
  case text(_ text: String)
  /// One of several texts, each with when it was meant.
  case choice(_ choices: [CellChoice])
  /// The name that tables use.
  case printed(_ name: String)
  /// What was meant, perhaps.
  case didYouMean(_ text: String)
  /// A word of the list.
  case oneOfThese
  /// A shorter name.
  case shorterName
  /// A name with other characters.
  case name(suchAs: String?)
  /// Names or words, parted by semicolons.
  case names(_ names: [String])
  /// A list.
  case list
  /// A stage.
  case stage
  /// A number.
  case number
  /// A day that there is.
  case day(upTo: Int)
  /// A date.
  case date
  /// A date, or a day of every year.
  case dateOrDay
  /// Degrees, and perhaps those of the other column.
  case swapped(_ form: ColumnForm)
  /// A smaller number.
  case atMost(_ most: Millionths)
  /// A share instead of a percentage.
  case shareOf(_ percentage: Millionths, hundredth: String)
  /// The number with fewer places.
  case rounded(_ number: Millionths)
  /// The number in another unit, or none.
  case largerUnit
  /// A pack instead of a unit.
  case pack(of: Int, mass: Millionths)
  /// A pack of some size.
  case packOfGrams
  /// The formula.
  case repairFormula
  /// Nothing, which has a meaning if it is told.
  case emptyOr(_ form: ColumnForm, meaning: String)
  /// The amount as unstated.
  case amountUnstated
  /// A wording that needs no high end.
  case rangeOpen
  /// The number, or nothing of the row.
  case quantityKnown
}
