/// Headings of the parts of a report that only some cases have, and of their columns.
public enum SheetHeading: Message, CaseIterable {
  /// Needs with their companions.
  case sets
  /// How long stocks last.
  case endurance
  /// What deliveries free.
  case releases
  /// Who is where.
  case people
  /// Vehicles.
  case lift
  /// Works.
  case works
  /// Pledges.
  case pledges
  /// Needs and their companions.
  case needAndCompanions
  /// How many are complete, in units.
  case countInUnits
  /// What a companion is for.
  case whatFor
  /// Companions for each, in units.
  case eachInUnits
  /// Companions that were sent, in units.
  case sentInUnits
  /// Companions that were held there, in units.
  case heldInUnits
  /// Whether they are there already.
  case thereAlready
  /// The most that waits in store, in units.
  case waitingInUnits
  /// A set of stocks.
  case set
  /// What is supposed.
  case supposed
  /// The first day on which anything runs out, at the earliest.
  case earliest
  /// The same, at the latest.
  case latest
  /// What runs out.
  case of
  /// A release, and dates.
  case releaseAndDates
  /// What is delivered, in units.
  case deliveredInUnits
  /// What is freed, in units.
  case freedInUnits
  /// What is taken up, in units.
  case takenInUnits
  /// Somebody.
  case person
  /// A lift.
  case liftName
  /// Vehicles of a lift.
  case vehicles
  /// Departures with goods.
  case voyages
  /// The share of time kept for others to pass.
  case kept
  /// The share of time without use.
  case idle
  /// What was promised.
  case promised
  /// What is in the supplies.
  case offered
  /// What the plan takes.
  case planned
  /// What arrives.
  case delivered
  /// What is lost on the way.
  case lost
  /// What stays in store or behind.
  case left
  /// Who promised it.
  case by
  /// What a vehicle carries on average, in tonnes.
  case loadEachTonnes
  /// The share of time under way.
  case underWay
  /// The legs on which vehicles are too few.
  case tooFewOn
  /// A work.
  case work
  /// What a work raises.
  case raises
  /// From when.
  case from
  /// What it costs.
  case costs
  /// How much of it is done, as a percentage.
  case donePercent
  /// A pledge and its parts.
  case pledgeAndParts
  /// An item and its unit.
  case ofWhatUnit
  /// By which corridor it arrives.
  case deliveredBy
}
