/// Something wrong with what was given.
///
/// As a message it says what is wrong: it follows the name of what it is about, and has no full stop. What to
/// do about it is a message of its own, ``fix``.
public protocol InputFault: Message {
  /// What to do about it, in English, as a whole sentence.
  var englishFix: Wording<English> { get }
}

extension InputFault {
  /// What to do about it, as a whole sentence.
  public var fix: Fix { Fix(self) }
}

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
