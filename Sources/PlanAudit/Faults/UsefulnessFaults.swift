public import SupplyModel

/// Companions that are not there, serve nothing, or are too few.
///
/// Every date is the first day of the period.
public enum JoinFault: Hashable, Sendable, CustomStringConvertible {
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

  /// The fault in a plain sentence.
  public var description: String {
    switch self {
    case .notAsked(let need, let complement):
      "joins: the goods of \"\(need)\" do not ask for \"\(complement)\"."
    case .notACompanion(let need, let complement, let item):
      "joins: \(item) serves \"\(need)\" as companion in \"\(complement)\", where it is none."
    case .earmarked(let need, let goods):
      "joins: \(goods.words) serve \"\(need)\" as companions."
    case .atNoTime(let need, let complement, let date):
      "joins: companions \"\(complement)\" are used up for \"\(need)\" in the period of \(date), "
        + "in which it receives nothing."
    case .incomplete(let need, let complement, let date):
      "joins: in the period of \(date), \"\(need)\" receives more than there are companions "
        + "\"\(complement)\" for."
    case .beyondSpare(let place, let item, let date, let spare):
      "joins: by the period of \(date), more of the \(item) held at \"\(place)\" is used up than "
        + "the \(spare) units that can be spared."
    }
  }
}

/// More is freed than deliveries free.
public enum ReleaseFault: Hashable, Sendable, CustomStringConvertible {
  /// Goods are taken up before the plan was made.
  case beforePlanning(Release.ID, CalendarDate)
  /// More is taken up by the end of a period than the deliveries up to the period before free.
  case notYetFreed(Release.ID, CalendarDate, stretch: Int)
  /// More is taken up in all than the release ever frees.
  case tooMuch(Release.ID, most: Millionths)

  /// The fault in a plain sentence.
  public var description: String {
    switch self {
    case .beforePlanning(let release, let date):
      "freed: \"\(release)\" frees goods in the period of \(date), before the planning date."
    case .notYetFreed(let release, let date, let stretch):
      "freed: by the period of \(date), \"\(release)\" frees more than what was delivered before "
        + "allows by stretch \(stretch) of its curve."
    case .tooMuch(let release, let most):
      "freed: \"\(release)\" frees more than the \(most) units that it frees at the most."
    }
  }
}

/// Goods that are used without the people they wait for.
public enum PostFault: Hashable, Sendable, CustomStringConvertible {
  /// Nobody is at the post.
  case unattended(Post.ID, CalendarDate)
  /// More is used in a period than the people there can serve in it.
  case training(Post.ID, CalendarDate, people: Int)
  /// More is used up to the end of a period than the people there can serve in all.
  case service(Post.ID, CalendarDate, most: Millionths)

  /// The fault in a plain sentence.
  public var description: String {
    switch self {
    case .unattended(let post, let date):
      "posts: goods that wait for \"\(post)\" are used in the period of \(date), when nobody is "
        + "there."
    case .training(let post, let date, let people):
      "posts: in the period of \(date), more is used at \"\(post)\" than the \(people) there can "
        + "serve."
    case .service(let post, let date, let most):
      "posts: by the period of \(date), more is used at \"\(post)\" than the \(most) units that "
        + "can be served in all."
    }
  }
}

/// A part of a unit in a plan that is to be whole.
public enum WholeFault: Hashable, Sendable, CustomStringConvertible {
  /// Goods that come in whole units are split where no loss has touched them.
  case split(PlanTable, Commodity, Place.ID, CalendarDate, Mass)
  /// A work that is done altogether or not at all is done in part.
  case work(Work.ID, Trillionths)

  /// The fault in a plain sentence.
  public var description: String {
    switch self {
    case .split(let table, let goods, let place, let date, let mass):
      "\(table.rawValue): \(mass) t of \(goods.words) at \"\(place)\" in the period of \(date) are "
        + "no whole number of units."
    case .work(let work, let share):
      "works: \(share) of \"\(work)\" is done, which is done altogether or not at all."
    }
  }
}
