public import SupplyModel

/// Words of the field that stand inside sentences and tables.
public enum Term: Message {
  /// A rank, such as `long war 1`.
  case rank(Rank)
  /// Needs to be met at once, or for a long war.
  case horizon(Horizon)
  /// An amount with its unit, such as `300 t`.
  case quantity(Quantity)
  /// An amount in a column whose unit is said elsewhere.
  case figure(Quantity)
  /// How long a number of periods lasts, such as `8 weeks`.
  case time(PeriodCount)
  /// How far a plan may be from the best.
  case gap(GapBound)
  /// Goods: the item, and whom it is for when it is earmarked.
  case goods(Commodity)
  /// A share from 0 to 1 as a percentage.
  case share(Double)
  /// An amount of any kind, which a table shows to three digits below ten.
  case plain(Double)
  /// What a table shows where there is nothing.
  case nothing
}
