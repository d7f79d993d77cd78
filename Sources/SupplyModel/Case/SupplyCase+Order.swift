extension SupplyCase {
  /// The needs in the order in which they are served.
  public var needsByRank: [Need] {
    needs.enumerated().sorted { ($0.element.rank, $0.offset) < ($1.element.rank, $1.offset) }
      .map(\.element)
  }

  /// Whether the case has a budget that can pay for a work.
  public func isPaid(_ work: Work) -> Bool {
    carriage.budgets.contains { $0.amount > .zero && $0.resource == work.resource }
  }
}
