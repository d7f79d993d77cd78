public import SupplyModel

/// Companions that are not there, serve nothing, or are too few.
///
/// Every date is the first day of the period.
public enum JoinFault: Hashable, Sendable {
  /// The need's goods do not ask for the complement.
  case notAsked(Need.ID, Complement.ID)
  /// The item does not serve as companion in the complement.
  case notACompanion(Need.ID, Complement.ID, Item.ID)
  /// The goods are earmarked for another need.
  case earmarked(Need.ID, Commodity)
  /// The need receives nothing in the period.
  case atNoTime(Need.ID, Complement.ID, CalendarDate)
  /// More is delivered than the companions there make of use.
  case incomplete(Need.ID, Complement.ID, CalendarDate)
  /// More of what the recipient holds is used up than can be spared.
  case beyondSpare(Place.ID, Item.ID, CalendarDate, spare: Millionths)
}

/// More is freed than deliveries free.
public enum ReleaseFault: Hashable, Sendable {
  /// Goods are taken up before the plan was made.
  case beforePlanning(Release.ID, CalendarDate)
  /// More is taken up by the end of a period than the deliveries up to the period before free.
  case notYetFreed(Release.ID, CalendarDate, stretch: Int)
  /// More is taken up in all than the release ever frees.
  case tooMuch(Release.ID, most: Millionths)
}

/// Goods that are used without the people they wait for.
public enum PostFault: Hashable, Sendable {
  /// Nobody is at the post.
  case unattended(Post.ID, CalendarDate)
  /// More is used in a period than the people there can serve in it.
  case training(Post.ID, CalendarDate, people: Int)
  /// More is used up to the end of a period than the people there can serve in all.
  case service(Post.ID, CalendarDate, most: Millionths)
}

/// A part of a unit in a plan that is to be whole.
public enum WholeFault: Hashable, Sendable {
  /// Goods that come in whole units are split where no loss has touched them.
  case split(PlanTable, Commodity, Place.ID, CalendarDate, Mass)
  /// A work that is done altogether or not at all is done in part.
  case work(Work.ID, Trillionths)
  /// The plan says that it moves whole units, and nothing in the case comes in them.
  case nothingWhole
}
