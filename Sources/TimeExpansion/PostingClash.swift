public import SupplyModel

/// A posting that does not come about as it was asked.
public struct PostingClash: Hashable, Sendable {
  /// The posting.
  public let posting: Posting.ID
  /// Why.
  public let reason: Reason

  /// Why a posting does not come about.
  public enum Reason: Hashable, Sendable {
    /// The person lacks the skill.
    case skill(String)
    /// The person lacks the language.
    case language(String)
    /// Another posting holds the person elsewhere at that time.
    case twoPlaces(Posting.ID)
    /// Notice and travel let the person come only by a later day than asked.
    case late(until: CalendarDate)
    /// Notice and travel take longer than the posting lasts, or there is no way to go.
    case tooLate
  }
}

extension PostingClash {
  /// The postings of a case that do not come about as asked.
  ///
  /// Nothing is solved.
  public static func all(in supplyCase: SupplyCase) -> [PostingClash] {
    Presence(supplyCase, Timetable(supplyCase)).clashes
  }
}
