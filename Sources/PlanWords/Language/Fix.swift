/// What to do about something wrong with what was given.
public struct Fix: Message {
  private let fault: any InputFault

  init(_ fault: some InputFault) { self.fault = fault }

  /// What to do, in English.
  public var english: Wording<English> { fault.englishFix }

  /// Whether two are of the same fault.
  public static func == (left: Self, right: Self) -> Bool {
    AnyMessage(left.fault) == AnyMessage(right.fault)
  }

  /// Hashes the fault.
  public func hash(into hasher: inout Hasher) { hasher.combine(AnyHashable(fault)) }
}
