/// What the audit allows, each figure with its reason; the Formulation says the same in words.
///
/// Nothing here is taken from the plan that is audited: who forges a plan cannot make room for it.
enum Tolerance {
  /// How far a claimed value or bound may stand from what is worked out again, as a share of it (or of 1).
  ///
  /// Engine and audit add the same figures in another order.
  static let claim = 1e-9

  /// The gap that a stage may leave beside what rounding explains, as a share of its bound (or of 1).
  ///
  /// It is what the tolerances of a solver come to.
  static let gap = 1e-6

  /// The grams that rounding may cost each slot: each way in which goods can be delivered or joined, or vehicles
  /// loaded, in a period.
  ///
  /// Each leg on the way rounds down what arrives, and a delivery of a few grams falls away.
  static let gramsPerSlot = 5.0

  /// The most that a gap may hide of each need, as a share of what it asks, unless that is less than a unit.
  static let share = 1e-4

  /// The most that a unit of goods which can be split counts for, as a share of what a need asks.
  ///
  /// A need of three tonnes of flour is not proved by a plan that may be a tonne short.
  static let splitUnit = 1e-3

  /// By how much what is not quite a unit stays below it: a plan that drops a whole unit must not be called proved.
  static let belowUnit = 1 - 1e-6

  /// What the share of a work may be off by: figures on file have twelve decimals.
  static let workShare = 1e-12

  /// The part of what a round of sharing pays from which on a need may leave it.
  ///
  /// Below it a price is noise of the solver.
  static let leastPart = 1e-5

  /// The part of all that is offered that may be carried for nothing.
  ///
  /// It is what the tolerances of a solver come to: ten grams in a thousand tonnes.
  static let carried = 1e-8

  /// The part of what earlier stages take off a bound that may always be left.
  ///
  /// So much do large terms lose of their last digits when they are taken from each other. Prices decide how large they
  /// are, so that it counts only as far as it is little of the stage.
  static let cancelled = 1e-12

  /// How much that may be at the most, as a share of the bound (or of 1).
  static let mostCancelled = 1e-3

  /// The part of all waiting by which the goods of a rank may come later than they could.
  static let waiting = 1e-2

  /// The most that this may be: so many days for each need of the rank, all that it asks taken together.
  ///
  /// Half a day is less than a plan tells.
  static let mostWaitingDays = 0.5

  /// How far a figure of a reason or an effect may stand from what is worked out again, as a share of it (or of 1).
  static let finding = 1e-6

  /// The groups of needs whose reasons a plan looks for unless it is told otherwise (Formulation, *Reasons*).
  static let mainReasons = 5
}
