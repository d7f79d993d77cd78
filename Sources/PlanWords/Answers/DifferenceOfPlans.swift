/// What moved between two plans.
public enum DifferenceOfPlans: Message {
  /// The two are the same.
  case none
  /// Something that they were made from.
  case setting(Setting)
  /// A file of the case, the same or not.
  case oneVersion
  /// The same file with other contents.
  case anotherVersion
  /// What they were made from differs; nil is none.
  case input(String, before: String?, after: String?)
  /// Tonnes by a corridor.
  case corridor(String, before: Double, after: Double)
  /// A need that only the second is asked for.
  case came(need: String, Amounts)
  /// A need that only the first is asked for.
  case went(need: String, Amounts)
  /// What moved at a need.
  case need(String, [Move])

  /// What a plan is made from.
  public enum Setting: String, CaseIterable, Hashable, Sendable {
    /// The day as of which the case is known.
    case asOf
    /// The first day.
    case start
    /// The number of periods.
    case periods
    /// Their length.
    case daysInPeriod
    /// What is supposed.
    case assumed
    /// Whether all stages were solved.
    case outcome
    /// The program's version.
    case version
  }

  /// What a need asks and has.
  public struct Amounts: Message {
    /// Asked, on time, late and short.
    let asked, onTime, late, short: Double
    /// The unit; empty where pieces are counted.
    let unit: String

    /// Makes amounts.
    public init(asked: Double, onTime: Double, late: Double, short: Double, unit: String) {
      (self.asked, self.onTime, self.late, self.short) = (asked, onTime, late, short)
      self.unit = unit == "piece" ? "" : unit
    }
  }

  /// One figure of a need in both plans.
  public enum Move: Message {
    /// What is asked.
    case asked(Double, Double)
    /// What comes on time.
    case onTime(Double, Double)
    /// What comes late.
    case late(Double, Double)
    /// What does not come.
    case short(Double, Double)
  }
}
