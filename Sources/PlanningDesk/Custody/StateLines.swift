import CaseFiles
import CustodyLog
import PlanWords
import SupplyModel

/// Goods of one item in a consignment.
public struct GoodsLine: Encodable, Hashable, Sendable {
  /// The consignment.
  public let consignment: String
  /// What goods.
  public let item: String
  /// What they are counted in.
  public let unit: String
  /// The need that they are for; nil is any.
  public let need: String?
  /// Who gives them.
  public let donor: String?
  /// How much stands where.
  public let amounts: StateAmounts
  /// Where each part is.
  public let parts: [Part]

  /// A part of the goods that is somewhere.
  public struct Part: Encodable, Hashable, Sendable {
    /// `under_way`, `lying` or `held`.
    public let status: String
    /// Where it lies, or is to arrive.
    public let place: String
    /// The leg that it is on.
    public let leg: String?
    /// When it is expected.
    public let due: String?
    /// By how many days it is overdue.
    public let overdueDays: Int
    /// How much.
    public let units: Double
    let message: StateMessage

    private enum CodingKeys: String, CodingKey {
      case status, place, leg, due, overdueDays, units
    }
  }

  init(
    _ line: ConsignmentLine, needAt place: Place.ID?, on day: CalendarDate, _ units: ItemUnits
  ) {
    consignment = line.consignment
    item = line.item.description
    unit = units.unit(of: line.item)
    need = line.need?.description
    donor = line.donor
    amounts = StateAmounts(line, needAt: place)
    parts =
      line.passages.map { Part($0, of: line.item, on: day, units) }
      + line.lying.sorted { $0.key < $1.key }.filter { $0.value > 0 }.map { place, count in
        Part("lying", place, count, .lying(units.quantity(count, of: line.item), at: place))
      }
      + line.held.sorted { $0.key < $1.key }.filter { $0.value > 0 }.map { place, count in
        Part("held", place, count, .held(units.quantity(count, of: line.item), at: place))
      }
  }
}

extension GoodsLine.Part {
  fileprivate init(_ status: String, _ place: Place.ID, _ count: Int, _ message: StateMessage) {
    self.status = status
    self.place = place.description
    (leg, due, overdueDays) = (nil, nil, 0)
    units = Double(count) / 1_000_000
    self.message = message
  }

  fileprivate init(
    _ passage: ConsignmentLine.Passage, of item: Item.ID, on day: CalendarDate, _ units: ItemUnits
  ) {
    status = "under_way"
    place = passage.to.description
    leg = passage.leg?.description
    due = passage.due?.description
    overdueDays = passage.due.map { max(0, day.dayNumber - $0.dayNumber) } ?? 0
    self.units = Double(passage.units) / 1_000_000
    message = .underWay(
      units.quantity(passage.units, of: item), to: passage.to, due: passage.due,
      overdueDays: overdueDays)
  }
}

/// What a place has, and what is on its way to it.
public struct PlaceLine: Encodable, Hashable, Sendable {
  /// The place.
  public let place: String
  /// What goods.
  public let item: String
  /// What they are counted in.
  public let unit: String
  /// What lies there, counted stocks among it.
  public let lying: Double
  /// What is on its way there.
  public let coming: Double
  let message: StateMessage

  private enum CodingKeys: String, CodingKey { case place, item, unit, lying, coming }

  static func all(_ state: CustodyState, _ units: ItemUnits) -> [PlaceLine] {
    var found: [Place.ID: [Item.ID: (lying: Int, coming: Int)]] = [:]
    for line in state.lines {
      for (place, count) in line.lying where count > 0 {
        found[place, default: [:]][line.item, default: (0, 0)].lying += count
      }
      for passage in line.passages {
        found[passage.to, default: [:]][line.item, default: (0, 0)].coming += passage.units
      }
    }
    for stock in state.stocks {
      found[stock.place, default: [:]][stock.item, default: (0, 0)].lying +=
        stock.ruling?.units ?? 0
    }
    return found.sorted { $0.key < $1.key }.flatMap { place, items in
      items.sorted { $0.key < $1.key }.map { item, count in
        PlaceLine(place, item, lying: count.lying, coming: count.coming, units)
      }
    }
  }

  private init(
    _ place: Place.ID, _ item: Item.ID, lying: Int, coming: Int, _ units: ItemUnits
  ) {
    self.place = place.description
    self.item = item.description
    unit = units.unit(of: item)
    self.lying = Double(lying) / 1_000_000
    self.coming = Double(coming) / 1_000_000
    message = .place(
      place, item: item, lying: units.quantity(lying, of: item),
      coming: units.quantity(coming, of: item))
  }
}

/// Something that was counted more than once, or otherwise than the record has it.
public struct CountLine: Encodable, Hashable, Sendable {
  /// The consignment; nil is a stock.
  public let consignment: String?
  /// What goods.
  public let item: String
  /// Where.
  public let place: String
  /// The counts.
  public let figures: [Figure]
  let message: StateMessage

  private enum CodingKeys: String, CodingKey { case consignment, item, place, figures }

  /// One count.
  public struct Figure: Encodable, Hashable, Sendable {
    /// How much.
    public let units: Double
    /// Who vouches.
    public let who: String
    /// The day of the count.
    public let on: String
    /// Whether it is confirmed.
    public let isConfirmed: Bool
  }

  static func all(_ state: CustodyState, _ units: ItemUnits) -> [CountLine] {
    state.lines.flatMap { line in
      Dictionary(grouping: line.counts, by: \.place).sorted { $0.key < $1.key }.map {
        CountLine(line.consignment, line.item, $0.value, units)
      }
    } + state.stocks.map { CountLine(nil, $0.item, $0.counts, units) }
  }

  private init(
    _ consignment: String?, _ item: Item.ID, _ counts: [ConsignmentLine.Count],
    _ units: ItemUnits
  ) {
    self.consignment = consignment
    self.item = item.description
    place = counts[0].place.description
    figures = counts.map {
      Figure(
        units: Double($0.units) / 1_000_000, who: $0.who, on: $0.day.description,
        isConfirmed: $0.isConfirmed)
    }
    let vouched = counts.map {
      StateMessage.Vouched(
        units.quantity($0.units, of: item), by: $0.who, since: $0.day, isConfirmed: $0.isConfirmed)
    }
    let booked = counts.compactMap(\.booked).last.map {
      [StateMessage.Vouched(units.quantity($0, of: item), by: "", since: nil, isConfirmed: false)]
    }
    message = .counted(
      what: consignment ?? place, item: item, at: counts[0].place, by: vouched + (booked ?? []))
  }
}
