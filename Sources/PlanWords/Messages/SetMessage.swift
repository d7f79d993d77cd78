public import SupplyModel

/// What counts only together with its companions.
public enum SetMessage: Message {
  /// What a need receives with all that it needs.
  case complete(need: String, Quantity)
  /// A need receives nothing.
  case nothing(need: String)
  /// A companion, what it is for, and whether it is there.
  case companion(
    complement: String, each: Double, item: String, companions: [String], matchedOn: String,
    Presence, condition: String)
  /// How much of a companion is joined: sent, and held there.
  case joined(sent: Quantity, held: Quantity)
  /// What a table calls a companion.
  case name(complement: String, companions: [String], matchedOn: String)
  /// What is said of a companion, with what planning again found.
  case said(complement: String, String)
  /// Whether it is there already, in a table.
  case there(Truth)

  /// Whether a companion is there already.
  public enum Presence: Message {
    /// As somebody confirmed.
    case confirmed
    /// As somebody claims.
    case claimed
    /// Nobody knows.
    case unknown
    /// It is not.
    case missing
  }
}

extension SetMessage.Presence {
  /// What is said of a companion being there.
  public init(_ truth: Truth) {
    switch truth {
    case .confirmed: self = .confirmed
    case .claimed: self = .claimed
    case .unknown: self = .unknown
    case .refuted: self = .missing
    }
  }
}
