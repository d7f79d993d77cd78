public import SupplyModel

/// What is wrong with a row of complements.csv, stocks.csv or releases.csv, or with rows of one name.
public enum RecipientFault: InputFault {
  /// A release counts a need twice.
  case namedTwice(_ need: String)
  /// A high end without a low one.
  case highAlone(low: String)
  /// The high end is below the low one.
  case highBelowLow(low: String, _ figure: Millionths, high: String)
  /// Another row of the name has a value.
  case emptyHere(row: Int, has: String, of: String)
  /// Another row of the name has no value.
  case emptyThere(row: Int, of: String)
  /// Another row of the name has another value.
  case otherThere(row: Int, has: String, of: String)
  /// An item would need itself.
  case circle(_ item: String)
  /// A set has two tiers.
  case otherTier(set: String, tier: Int, row: Int)
  /// A curve has two values at a point.
  case pointTwice(row: Int)
  /// A curve falls.
  case freesLess(_ freed: Millionths, row: Int)
  /// A curve bends up.
  case freesMoreEach(row: Int)
  /// Needs that count together are counted in two units.
  case twoUnits(_ need: Need.ID, _ unit: String, and: Need.ID, _ other: String)
}
