/// What stands above a part of an answer or a page.
public enum Heading: Message {
  /// The needs of a plan.
  case needs
  /// Needs with all that they need.
  case sets
  /// What deliveries free.
  case releases
  /// How long stocks last.
  case endurance
  /// Who is where.
  case people
  /// The corridors of a plan.
  case corridors
  /// What vehicles do.
  case lift
  /// Works, chosen or valued.
  case works
  /// What was promised.
  case pledges
  /// Why needs are short or late.
  case whatHoldsItBack
  /// What the strict order of tiers costs.
  case priceOfTheOrder
  /// What the case does not say.
  case openQuestions
  /// Figures that others replaced.
  case replacedFigures
  /// What the reader of a case should know.
  case remarks
  /// Items that all but fit.
  case nearMisses
  /// The need asked about.
  case need
  /// A leg.
  case leg
  /// The place asked about.
  case place(String)
  /// The stages of two plans.
  case stages
  /// What two plans were made from.
  case madeFrom
  /// From one plan to another.
  case fromTo(before: String, after: String)
  /// A case at two dates, or two of its lists.
  case caseFromTo(folder: String, before: String, after: String)
  /// What needs receive in several plans.
  case needsCompared
  /// What enters corridors in several plans.
  case corridorsCompared
  /// Totals of several plans.
  case inAll
}
