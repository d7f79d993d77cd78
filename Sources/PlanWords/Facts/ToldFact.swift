public import SupplyModel

/// A fact of a case beside the value that is supposed of it, with all that a sentence needs.
public struct ToldFact: Hashable, Sendable {
  /// The fact and what it is supposed to say.
  public let change: FactChange
  /// What the case says.
  public let old: FactValue
  /// The row that states it, such as `changes.csv:4`; empty where none does.
  public let row: String
  /// An amount in the unit of its item, where goods are supposed.
  public let goods: Quantity?
  /// What serves as companion, and of what, where the fact is a complement.
  public let companion: Companion?
  /// Whether a leg's figure is for a month.
  public let isMonthly: Bool
  /// The place of a post.
  public let postPlace: Place.ID?

  /// Where vehicles stand at first, where the fact is of vehicles.
  public let bases: [Place.ID: Millionths]

  /// What goods wait for.
  public struct Companion: Hashable, Sendable {
    /// The goods.
    public let item: Item.ID
    /// What they wait for.
    public let companion: Ask
    /// How many for each.
    public let ratio: Millionths
  }

  /// Takes a fact from its case.
  public init(_ change: FactChange, of supplyCase: SupplyCase) {
    self.change = change
    old = supplyCase.value(of: change.fact)
    row = supplyCase.row(of: change.fact)
    goods = Self.goods(change, in: supplyCase)
    companion = Self.companion(change.fact, in: supplyCase)
    isMonthly = Self.isMonthly(change.fact, in: supplyCase)
    bases = Self.bases(change.fact, in: supplyCase)
    if case .people(let id) = change.fact {
      postPlace = supplyCase.staffing.posts.first { $0.id == id }?.place
    } else {
      postPlace = nil
    }
  }

  private static func goods(_ change: FactChange, in supplyCase: SupplyCase) -> Quantity? {
    guard case .supply(let id, _) = change.fact, let units = change.value.figure,
      let item = supplyCase.items.first(where: { $0.id == id })
    else { return nil }
    return Quantity(units.value, unit: item.unit, isWhole: item.isWhole)
  }

  private static func bases(_ fact: Fact, in supplyCase: SupplyCase) -> [Place.ID: Millionths] {
    guard case .vehicles(let id, _) = fact else { return [:] }
    let bases = supplyCase.carriage.lifts.first { $0.id == id }?.bases ?? []
    return bases.filter { $0.count > .zero }.reduce(into: [:]) { counts, base in
      let before = counts[base.place] ?? .zero
      counts[base.place] = Millionths(count: before.count + base.count.count)
    }
  }

  /// Facts in their order, each with the subjects of later limits of the same kind and figures.
  static func alike(_ facts: [ToldFact]) -> [(fact: ToldFact, others: [LimitSubject])] {
    var groups: [(fact: ToldFact, others: [LimitSubject])] = []
    for fact in facts {
      guard case .limit(let kind, let subject) = fact.change.fact,
        let index = groups.firstIndex(where: { $0.fact.isLimit(kind, as: fact) })
      else {
        groups.append((fact, []))
        continue
      }
      groups[index].others.append(subject)
    }
    return groups
  }

  private func isLimit(_ kind: LimitKind, as other: ToldFact) -> Bool {
    guard case .limit(kind, _) = change.fact else { return false }
    return (old, change.value, isMonthly) == (other.old, other.change.value, other.isMonthly)
  }

  private static func companion(_ fact: Fact, in supplyCase: SupplyCase) -> Companion? {
    guard case .complement(let id) = fact,
      let own = supplyCase.recipient.complements.first(where: { $0.id == id })
    else { return nil }
    return Companion(item: own.item, companion: own.companion, ratio: own.ratio)
  }

  private static func isMonthly(_ fact: Fact, in supplyCase: SupplyCase) -> Bool {
    guard case .limit(.throughput, .leg(let id)) = fact else { return false }
    return supplyCase.legs.first { $0.id == id }?.throughput?.per == .month
  }

  /// The figure that the case states; zero where it states none.
  var oldFigure: Double { old.figure?.value ?? 0 }
  /// The figure that is supposed; nil for no limit.
  var newFigure: Double? { change.value.figure?.value }
}
