public import SupplyModel

/// Which state is asked for.
public struct StateRequest: Hashable, Sendable {
  /// The case folder.
  public var folder: String
  /// The day.
  public var day: CalendarDate
  /// Only what was known by that day; nil is everything.
  public var known: CalendarDate?

  /// Makes a request.
  public init(folder: String, day: CalendarDate, known: CalendarDate? = nil) {
    self.folder = folder
    self.day = day
    self.known = known
  }
}
