/// What stands above a column of a table, or before a row of one.
public enum Column: Message, CaseIterable {
  /// What a need asks.
  case asked
  /// Delivered by the due date.
  case onTime
  /// Delivered after it.
  case late
  /// Not delivered.
  case short
  /// The due date.
  case due
  /// Tonnes.
  case tonnes
  /// A share of all.
  case share
  /// What is lost on the way.
  case lost
  /// For how long a corridor is closed in part.
  case closed
  /// What is full, and for how long.
  case full
  /// Vehicles of a lift.
  case vehicles
  /// Departures with goods.
  case voyages
  /// What a vehicle carries on average.
  case loadEach
  /// The share of time under way.
  case busy
  /// The share of time kept for others to pass.
  case kept
  /// The share of time without use.
  case idle
  /// The legs on which more vehicles would help.
  case holdsBack
  /// What was promised.
  case promised
  /// What is in the supplies.
  case offered
  /// What the plan takes.
  case planned
  /// What arrives.
  case delivered
  /// What stays in store or behind.
  case left
  /// By which corridor.
  case by
  /// A post.
  case post
  /// A place.
  case at
  /// The day on which somebody sets out.
  case setsOut
  /// The first day there.
  case thereFrom
  /// The last day there.
  case until
  /// What is limited.
  case of
  /// A stage of the proof.
  case stage
  /// What a plan reaches.
  case value
  /// What no plan can exceed.
  case bound
  /// How far a plan may be from the best.
  case gap
  /// What is lost, in tonnes.
  case lostTonnes
  /// What moves cost.
  case cost
}
