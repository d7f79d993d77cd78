public import SupplyModel

/// What the reader of a case should know of sets, vehicles, works and people.
public enum UseRemark: Message {
  /// No item serves as a companion.
  case noCompanion(of: Item.ID, _ ask: Ask, matchedOn: String)
  /// Vehicles without a load.
  case carriesNothing(_ lift: Lift.ID, by: Leg.ID)
  /// A unit of goods that come whole is larger than a vehicle, in tonnes or cubic metres.
  case outweighsVehicle(
    Item.ID, size: Double, unit: String, _ lift: Lift.ID, load: Double, by: [Leg.ID])
  /// A sailing on a day that is not planned.
  case sailsOutside(_ sailing: Sailing.ID, by: Leg.ID)
  /// A work that names no resource.
  case noResource(_ work: Work.ID, near: String?)
  /// A work whose resource has no budget.
  case noBudget(_ work: Work.ID, of: String, near: String?)
  /// A work that raises nothing.
  case noLimit(_ subject: String, raisedBy: Work.ID)
  /// A post without a posting.
  case nobodyAsked(_ post: Post.ID, _ enables: Ask, at: Place.ID)
  /// A person without the skill.
  case lacksSkill(_ person: Person.ID, _ skill: String, _ post: Post.ID)
  /// A person without the language.
  case lacksLanguage(_ person: Person.ID, _ language: String, _ post: Post.ID)
}
