public import SupplyModel

/// In which periods a plan is made, and what they round.
public enum PeriodMessage: Message {
  /// The period is as it was set, or nothing is rounded by much.
  case planned(days: Int)
  /// The period that the case states would make a need late.
  case shortened(days: Int, stated: Int, need: Need.ID)
  /// The case states no period, and a longer one would round something by much.
  case chosen(days: Int, because: PeriodReason)
  /// Something is still rounded by much, and shorter periods would make the program too large.
  case rounded(days: Int, PeriodReason)
  /// On days all that a need asks arrives on time.
  case allOnDays(need: Need.ID, days: Int, asked: Quantity)
  /// On days more of what a need asks arrives on time.
  case moreOnDays(need: Need.ID, days: Int, more: Quantity)
}

/// What periods round.
public enum PeriodReason: Message {
  /// The transit of a leg.
  case transit(Leg.ID)
  /// The day on which a supply becomes available.
  case availability(Supply.ID)
  /// The day on which a need is due.
  case due(Need.ID)
  /// Goods that could reach a need in time.
  case lateness(Need.ID)
}
