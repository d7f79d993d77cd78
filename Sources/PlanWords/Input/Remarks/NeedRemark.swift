public import SupplyModel

/// What the reader of a case should know of its needs and of what is offered for them.
public enum NeedRemark: Message {
  /// No supply brings it.
  case nothingOffered(_ need: Need.ID, _ ask: Ask)
  /// No legs lead there.
  case noLegs(to: Place.ID, _ ask: Ask, from: [String])
  /// Legs lead the other way.
  case legsTurned(to: Place.ID, _ ask: Ask, from: [String])
  /// No item will do.
  case noItem(_ ask: Ask)
  /// It is due too late for the plan.
  case dueAfterEnd(_ need: Need.ID, _ end: CalendarDate)
  /// Nothing can be there in time.
  case arrivesAfterEnd(_ need: Need.ID, _ arrival: CalendarDate, end: CalendarDate)
  /// Nothing asks for a spec.
  case specUnasked(_ spec: Spec.ID, near: String?)
  /// An earmark for a need that takes something else.
  case earmarkedInVain(_ supply: Supply.ID, for: Need.ID, _ item: Item.ID)
  /// It is there too late for the plan.
  case leavesAfterEnd(_ supply: Supply.ID, _ end: CalendarDate)
  /// It is over when the plan starts.
  case endsBeforeStart(_ supply: Supply.ID, _ start: CalendarDate)
  /// Nothing is offered.
  case quantityZero(_ supply: Supply.ID)
  /// All is kept back.
  case allKept(_ supply: Supply.ID)
  /// A part of what comes whole.
  case notWhole(_ figure: Millionths, of: Item.ID, thousands: String?)
  /// A part of a pledge is in no supply.
  case pledgeUnsplit(_ pledged: Millionths, as: String, rest: Millionths)
  /// Volumes that nothing limits.
  case noVolumeLimit
  /// An item without a volume.
  case noVolume(_ item: String)
}
