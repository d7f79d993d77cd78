/// What a fact says, or is supposed to say.
public enum FactValue: Hashable, Sendable {
  /// Nothing: the row is set aside, the limit does not exist, nothing is refused or asked.
  case absent
  /// The thing itself, as it is, where it can only be there or not.
  case present
  /// A figure in the fact's own unit.
  case amount(Millionths)
  /// A day.
  case date(CalendarDate)
  /// Whether a companion is there already.
  case truth(Truth)
  /// Whether an authority consents.
  case consent(Consent.State)
  /// A need.
  case need(Need.ID)
}
