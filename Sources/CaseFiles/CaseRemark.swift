public import SupplyModel

/// Something that its reader should know and need not mend.
public struct CaseRemark: Hashable, Sendable, CustomStringConvertible {
  /// The file that it is about.
  public let file: String
  /// The line on which the row starts; nil when it is no matter of a row.
  public let row: Int?
  /// The remark, as a whole sentence.
  public let text: String

  /// Makes a remark.
  public init(file: String, row: Int? = nil, text: String) {
    self.file = file
    self.row = row
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

/// A range that the planner supposes for a need whose amount is unstated.
public struct AmountAssumption: Hashable, Sendable, CustomStringConvertible {
  /// The need.
  public let need: String
  /// The low end, in units.
  public let low: Millionths
  /// The high end, in units.
  public let high: Millionths

  /// Makes an assumption.
  public init(need: String, low: Millionths, high: Millionths) {
    self.need = need
    self.low = low
    self.high = high
  }

  /// Reads `need=low..high`.
  ///
  /// - Throws: what is wrong with the text, under the file name `--assume`.
  public init(_ text: String) throws(CaseProblem) {
    let halves = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    let ends = halves.count == 2 ? Self.ends(halves[1]) : []
    guard ends.count == 2, Need.ID(String(halves[0])) != nil,
      let low = Millionths(ends[0]), let high = Millionths(ends[1]), low <= high
    else {
      throw CaseProblem(
        file: "--assume", found: text, wrong: "is not a need with a range",
        fix: "Write need=low..high, such as tanks=100..250.")
    }
    self.init(need: String(halves[0]), low: low, high: high)
  }

  private static func ends(_ text: Substring) -> [Substring] {
    guard let dots = text.firstRange(of: "..") else { return [] }
    return [text[..<dots.lowerBound], text[dots.upperBound...]]
  }

  /// The assumption as `need=low..high`.
  public var description: String { "\(need)=\(low)..\(high)" }
}
