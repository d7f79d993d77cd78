/// A fact of a case that can be set aside, put in place or given another value: what a person would have
/// to change in a row of a table.
public enum Fact: Hashable, Sendable {
  /// A row of changes, with all that it touches.
  case change(Change)
  /// A row of consents.
  case consent(Consent)
  /// A limit that a leg or a place states, in the unit of its column.
  case limit(LimitKind, of: LimitSubject)
  /// The sailings of a leg.
  case sailings(Leg.ID)
  /// A leg's refusal of a class of goods.
  case refusal(Leg.ID, goodsClass: String)
  /// The share that is lost on a leg.
  case loss(Leg.ID)
  /// The days that a leg takes.
  case transit(Leg.ID)
  /// A leg itself.
  case leg(Leg.ID)
  /// All legs of a corridor.
  case corridor(String)
  /// A place, with the legs that touch it.
  case place(Place.ID)
  /// More of an item at a place from the first day of the plan, in units.
  case supply(Item.ID, Place.ID)
  /// The day on which a supply is available.
  case availability(Supply.ID)
  /// What a donor keeps of a supply, in units.
  case keep(Supply.ID)
  /// The need that a supply is reserved for.
  case earmark(Supply.ID)
  /// What is said of a companion being there already.
  case complement(Complement.ID)
  /// The vehicles of a lift at a place; without a place all that any leg asks for.
  case vehicles(Lift.ID, Place.ID?)
  /// What a vehicle of a lift takes of a class of goods, in tonnes.
  case load(Lift.ID, goodsClass: String)
  /// People at a post from the first day, beside those who are posted.
  case people(Post.ID)
  /// A work, done at no cost.
  case work(Work.ID)
  /// What may be spent of a resource.
  case budget(String)
  /// The share of a need that is served before all others.
  case floor(Need.ID)
  /// The day by which a need must be met.
  case due(Need.ID)
  /// The first day on which a need takes anything.
  case earliest(Need.ID)
}
