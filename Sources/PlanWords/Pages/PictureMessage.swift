public import SupplyModel

/// What a picture of a report says, seen or read aloud.
public enum PictureMessage: Message {
  /// The title of a picture of a case's plan.
  case title(Picture, plan: String)
  /// The key of a picture.
  case key(picture: String)
  /// What a release frees by date, in all.
  case freedByDate(String)
  /// What it frees by what is delivered, at the most.
  case freedByDelivery(String)
  /// What is lost in a corridor.
  case lost(tonnes: String)
  /// How long it is closed.
  case closed(String)
  /// A leg of it that is full.
  case full(String)
  /// A corridor: what enters it, its share, what is lost, how long it is closed.
  case corridor(String, tonnes: String, share: String, lost: String, closed: String)
  /// How many legs carry goods.
  case carrying(Int, of: Int)
  /// Places that stand nowhere.
  case withoutCoordinates([String])
  /// What the lines of a map are.
  case greatCircles
  /// What a timeline shows.
  case timeline(from: CalendarDate, to: CalendarDate)
  /// No leg is closed for a time.
  case noneClosed
  /// Legs that are closed for a time.
  case someClosed([String])
  /// A need whose amount is not stated.
  case needUnstated(String, asked: String)
  /// What a need asks and receives.
  case need(String, asked: String, due: CalendarDate, onTime: String, late: String, short: String)
  /// The stages of a proof.
  case stages(Int)

  /// A picture of a plan.
  public enum Picture: CaseIterable, Hashable, Sendable {
    /// Tonnes by corridor.
    case corridors
    /// Where goods go.
    case map
    /// What is in store.
    case stocks
    /// When goods go.
    case timeline
  }
}
