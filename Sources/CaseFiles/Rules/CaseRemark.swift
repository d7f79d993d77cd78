public import SupplyModel

/// Something that its reader should know and need not mend.
public struct CaseRemark: Hashable, Sendable, CustomStringConvertible {
  /// The file that it is about.
  public let file: String
  /// The line on which the row starts; nil when it is no matter of a row.
  public let row: Int?
  /// Whether it bears on the plan.
  public let kind: Kind
  /// The remark, as a whole sentence.
  public let text: String

  /// What a remark bears on.
  public enum Kind: String, Codable, Hashable, Sendable {
    /// A table or a column was not read.
    case unread
    /// The plan would differ if the row said something else.
    case plan
    /// Nothing that the plan rests on.
    case note
  }

  /// Makes a remark.
  public init(file: String, row: Int? = nil, kind: Kind = .note, text: String) {
    self.file = file
    self.row = row
    self.kind = kind
    self.text = text
  }

  /// The remark as `legs.csv:3: …`.
  public var description: String { "\(row.map { "\(file):\($0)" } ?? file): \(text)" }
}

/// Something that the case does not say and the plan would like to know.
public enum OpenQuestion: Hashable, Sendable, CustomStringConvertible {
  /// How much a need asks.
  case amount(Need.ID, requestedBy: String)
  /// Whether an authority lets goods pass by a leg, a place or a corridor.
  case consent(authority: String, subject: String, classes: [String])
  /// How much of an item is in stock at a place on the first day of the plan.
  case onHand(Item.ID, at: Place.ID)
  /// How much of an item is used at a place in a day.
  case use(Item.ID, at: Place.ID)
  /// Whether a companion is there already, as was said.
  case companion(Complement.ID, of: Item.ID, condition: String)

  /// The question in words.
  public var description: String {
    switch self {
    case .amount(let need, let requestedBy):
      "How much is asked of \(need)" + (requestedBy.isEmpty ? "?" : " by \(requestedBy)?")
    case .consent(let authority, let subject, let classes):
      "Does \(authority) consent to \(subject)"
        + (classes.isEmpty ? "?" : " for \(classes.joined(separator: ", "))?")
    case .onHand(let item, let place): "How much \(item) is in stock at \(place)?"
    case .use(let item, let place): "How much \(item) is used each day at \(place)?"
    case .companion(let complement, let item, let condition):
      "Are companions of \(item) there already (\(complement)"
        + (condition.isEmpty ? ")?" : ": \(condition))?")
    }
  }
}

/// An item that meets part of a spec.
public struct NearMiss: Hashable, Sendable {
  /// The need that asks for the spec.
  public let need: Need.ID
  /// The item that falls short of it.
  public let item: Item.ID
  /// The attributes that fail.
  public let failures: [Failure]

  /// One attribute that fails.
  public struct Failure: Hashable, Sendable {
    /// What the spec asks.
    public let asked: Attribute
    /// What the item states; nil when it states nothing.
    public let has: Attribute?
  }
}
