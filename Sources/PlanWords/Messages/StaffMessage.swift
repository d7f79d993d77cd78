public import SupplyModel

/// Who is where, who cannot be, and what waits for them.
public enum StaffMessage: Message {
  /// There is nobody at any post.
  case nobody
  /// Somebody's way to a post and days there.
  case attends(
    person: String, post: String, place: String, setsOut: CalendarDate, from: CalendarDate,
    until: CalendarDate)
  /// Somebody lacks a skill that a post asks for.
  case lacksSkill(person: String, post: String, posting: String, skill: String)
  /// Somebody lacks a language that a post asks for.
  case lacksLanguage(person: String, post: String, posting: String, language: String)
  /// Somebody would be in two places.
  case twoPlaces(person: String, post: String, posting: String, other: String, at: String)
  /// Somebody comes later than asked.
  case late(
    person: String, post: String, posting: String, asked: CalendarDate, there: CalendarDate)
  /// Somebody cannot be there before the posting ends.
  case tooLate(person: String, post: String, posting: String)
  /// Goods wait for a post until a day.
  case waits([String], post: String, place: String, until: CalendarDate, lying: Quantity)
  /// Goods wait for a post that nobody comes to.
  case waitsForNobody([String], post: String, place: String, lying: Quantity)
}
