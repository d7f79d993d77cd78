public import SupplyModel

/// Facts of the field as placeholders of a message.
extension Wording.StringInterpolation {
  /// A rank.
  public mutating func appendInterpolation(_ rank: Rank) { appendInterpolation(Term.rank(rank)) }

  /// An amount of goods.
  public mutating func appendInterpolation(_ quantity: Quantity) {
    appendInterpolation(Term.quantity(quantity))
  }

  /// A mass.
  public mutating func appendInterpolation(_ mass: Mass) {
    appendInterpolation(Term.quantity(Quantity(tonnes: mass.tonnes)))
  }

  /// How long a number of periods lasts.
  public mutating func appendInterpolation(_ time: PeriodCount) {
    appendInterpolation(Term.time(time))
  }

  /// How far a plan may be from the best.
  public mutating func appendInterpolation(_ gap: GapBound) {
    appendInterpolation(Term.gap(gap))
  }
}
