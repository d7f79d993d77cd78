public import SupplyModel

/// What a state leaves to be asked before a plan can start from it.
public enum OpeningGap: Hashable, Sendable {
  /// Goods are under way, and nobody says when they are expected.
  case notExpected(consignment: String, item: Item.ID)
  /// Goods were delivered where several needs take them, and nobody says for which they are.
  case needNotNamed(consignment: String, place: Place.ID)
  /// The record names something that the case does not have.
  case unknown(name: String)
}

extension CustodyState {
  /// What a plan of the case starts from, when it is made on the day of the state.
  ///
  /// Goods under way arrive where and when they are expected, those that are overdue on the day itself; what was
  /// delivered by the milestone lowers its need; what has left a supply is not there to be sent again; a stock that
  /// was counted lies where it was counted, and the supplies of its item there are in it.
  ///
  /// - Parameters:
  ///   - supplyCase: The case as known on that day.
  ///   - milestone: What counts as delivered.
  /// - Returns: The state to start from, and what keeps goods out of it.
  public func opening(
    of supplyCase: SupplyCase, delivered milestone: Milestone
  ) -> (state: OpeningState, gaps: [OpeningGap]) {
    var draft = OpeningDraft(supplyCase, milestone: milestone, day: day)
    for stock in stocks { draft.take(stock) }
    for line in lines { draft.take(line) }
    draft.addStocks()
    return (draft.state, draft.gaps)
  }
}
