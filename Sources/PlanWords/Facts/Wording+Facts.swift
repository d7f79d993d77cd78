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

  /// A mass in tonnes with all its digits.
  public mutating func appendInterpolation(exact mass: Mass) {
    appendInterpolation(name: mass.description)
  }

  /// A figure with all its digits.
  public mutating func appendInterpolation(exact figure: Millionths) {
    appendInterpolation(name: figure.description)
  }

  /// A figure with all its digits.
  public mutating func appendInterpolation(exact figure: Trillionths) {
    appendInterpolation(name: figure.description)
  }

  /// Figures with all their digits, with something between them.
  public mutating func appendInterpolation(exact figures: [Millionths], between mark: String) {
    appendInterpolation(name: figures.map(\.description).joined(separator: mark))
  }

  /// Goods: the item, and whom it is for when it is earmarked.
  public mutating func appendInterpolation(_ goods: Commodity) {
    appendInterpolation(Term.goods(goods))
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
