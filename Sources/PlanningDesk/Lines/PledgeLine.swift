import CaseFiles
import PlanWords
import SupplyModel

/// What was promised, what is offered of it, what the plan takes and what became of that, in units.
public struct PledgeLine: Encodable, Hashable, Sendable {
  /// The pledge.
  public let pledge: String
  /// The item.
  public let item: String
  /// Who promised it.
  public let donor: String
  /// What was promised.
  public let promised: Double
  /// What of it is in the supplies.
  public let offered: Double
  /// What was promised and is not in the supplies.
  public let rest: Double
  /// Its parts, supply by supply.
  public let parts: [PledgePart]
  /// Whether the item comes whole.
  let isWhole: Bool
  /// What the item is counted in.
  let unit: String

  private enum CodingKeys: String, CodingKey {
    case pledge, item, donor, promised, offered, rest, parts, isWhole
  }

  /// What the plan takes of it.
  public var planned: Double { parts.reduce(0) { $0 + $1.planned } }

  init(_ pledge: Pledge, _ record: PlanRecord, of supplyCase: SupplyCase) {
    self.pledge = pledge.id
    item = pledge.item.description
    donor = pledge.donor
    promised = pledge.quantity.value
    offered = pledge.allotted.value
    rest = max(0, pledge.quantity.value - pledge.allotted.value)
    let counted = supplyCase.items.first { $0.id == pledge.item }
    (unit, isWhole) = (counted?.unit ?? "", counted?.isWhole ?? false)
    parts = supplyCase.supplies.filter { $0.pledge == pledge.id }.map {
      PledgePart($0, by: pledge.donor, record, of: supplyCase)
    }
  }

  /// What of it is not offered; nil when all is.
  var notOffered: PledgeMessage? {
    rest > 0 ? .notOffered(pledge: pledge, quantity(rest)) : nil
  }

  /// So much of it, in the unit of its item.
  func quantity(_ units: Double) -> Quantity { Quantity(units, unit: unit, isWhole: isWhole) }

  /// The pledges of a plan; nil when the case has none.
  static func lines(
    _ pledges: [Pledge], _ record: PlanRecord, of supplyCase: SupplyCase
  ) -> [PledgeLine]? {
    pledges.isEmpty ? nil : pledges.map { PledgeLine($0, record, of: supplyCase) }
  }

  /// All pledges as lines of text.
  static func table(_ pledges: [PledgeLine]) -> [String] {
    var table = TextTable([.left, .right, .right, .right, .right, .right, .right, .left])
    table.add(heads: [.promised, .offered, .planned, .delivered, .lost, .left, .by])
    for pledge in pledges { pledge.add(to: &table) }
    let rests = pledges.compactMap(\.notOffered).flatMap { Paragraph.lines($0, indent: 2) }
    return table.lines(indent: 2) + rests
  }

  private func add(to table: inout TextTable) {
    let shown = parts.map { $0.printed(isWhole: isWhole) }
    func sum(_ figure: (PledgePart.Printed) -> Double) -> String {
      Self.cell(shown.reduce(0) { $0 + figure($1) })
    }
    table.add([
      pledge, Self.cell(promised), Self.cell(offered), sum(\.planned), sum(\.delivered),
      sum(\.lost), sum(\.left),
    ])
    for (part, shown) in zip(parts, shown) {
      let by = carriers(shown).map { $0.text() }
      table.add([
        "  " + PledgeMessage.part(supply: part.supply, place: part.place).text(), "",
        Self.cell(part.offered), Self.cell(shown.planned),
        Self.cell(shown.delivered), Self.cell(shown.lost), Self.cell(shown.left),
        by.joined(separator: ", "),
      ])
    }
  }

  /// What arrives of a part by each corridor.
  func carriers(_ shown: PledgePart.Printed) -> [PledgeMessage] {
    shown.corridors.filter { $0.units > 0 }.map { corridor in
      corridor.name.isEmpty
        ? .deliveredByNone(quantity(corridor.units))
        : .delivered(corridor: corridor.name, quantity(corridor.units))
    }
  }

  private static func cell(_ units: Double) -> String {
    units > 0 ? Figure.plain(units) : Term.nothing.text()
  }
}

/// The part of a pledge that one supply gives, in units.
public struct PledgePart: Encodable, Hashable, Sendable {
  /// The supply.
  public let supply: String
  /// Who gives it.
  public let donor: String
  /// Where it comes from.
  public let place: String
  /// What it offers.
  public let offered: Double
  /// What the plan takes of it.
  public let planned: Double
  /// What is delivered of that, by the last corridor used; an empty name is none.
  public let delivered: [PledgeCorridor]
  /// What is lost on the way.
  public let lost: Double
  /// What is in store at the end of the plan, or was left behind.
  public let left: Double

  /// What is delivered by one corridor.
  public struct PledgeCorridor: Encodable, Hashable, Sendable {
    /// The corridor; empty is none.
    public let corridor: String
    /// The units.
    public let units: Double
  }

  init(_ supply: Supply, by donor: String, _ record: PlanRecord, of supplyCase: SupplyCase) {
    let figures = UnitFigures(supplyCase)
    func units(_ grams: Int) -> Double { figures.units(grams: grams, of: supply.item) }
    self.supply = supply.id.description
    self.donor = supply.donor.isEmpty ? donor : supply.donor
    place = supply.place.description
    offered = supply.quantity.value
    planned = units(record.draws.filter { $0.supply == supply.id }.reduce(0) { $0 + $1.mass.grams })
    let shares = record.pledgeShares.filter { $0.source == .supply(supply.id) }
    func total(_ fate: PledgeShare.Fate) -> Double {
      units(shares.filter { $0.fate == fate }.reduce(0) { $0 + $1.mass.grams })
    }
    delivered = shares.filter { $0.fate == .delivered }.map {
      PledgeCorridor(corridor: $0.corridor, units: units($0.mass.grams))
    }
    (lost, left) = (total(.lost), total(.left))
  }

  /// Figures for print that add up: delivered, lost and left make what is planned.
  struct Printed {
    let planned: Double
    let corridors: [(name: String, units: Double)]
    let lost: Double
    let left: Double

    var delivered: Double { corridors.reduce(0) { $0 + $1.units } }
  }

  func printed(isWhole: Bool) -> Printed {
    let exact = delivered.map(\.units) + [lost, left]
    let isRounded = isWhole || planned >= 10
    var (sum, given) = (0.0, 0.0)
    let shown = exact.map { units -> Double in
      guard isRounded else { return units }
      sum += units
      defer { given = sum.rounded() }
      return sum.rounded() - given
    }
    let names = delivered.map(\.corridor)
    return Printed(
      planned: shown.reduce(0, +),
      corridors: zip(names, shown).map { (name: $0, units: $1) }, lost: shown[shown.count - 2],
      left: shown[shown.count - 1])
  }
}
