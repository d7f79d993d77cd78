import SupplyModel

/// An opening state as it is put together.
struct OpeningDraft {
  let supplyCase: SupplyCase
  let milestone: Milestone
  /// The day on which the plan is made.
  let day: CalendarDate
  private let places: Set<Place.ID>
  private let items: Set<Item.ID>
  private(set) var state = OpeningState()
  private(set) var gaps: [OpeningGap] = []
  private var names: Set<String>
  /// What is left of each stock that was counted.
  private var stocks: [Replay.StockKey: (day: CalendarDate, left: Int)] = [:]

  init(_ supplyCase: SupplyCase, milestone: Milestone, day: CalendarDate) {
    self.supplyCase = supplyCase
    self.milestone = milestone
    self.day = day
    places = Set(supplyCase.places.map(\.id))
    items = Set(supplyCase.items.map(\.id))
    names = Set(supplyCase.supplies.map(\.id.description))
  }

  private mutating func note(_ gap: OpeningGap) {
    if !gaps.contains(gap) { gaps.append(gap) }
  }

  /// Takes in a stock: the supplies that had come there by then are in it.
  mutating func take(_ stock: StockCount) {
    guard let count = stock.ruling else { return }
    guard let item = supplyCase.items.first(where: { $0.id == stock.item }) else {
      return note(.unknown(name: stock.item.description))
    }
    stocks[Replay.StockKey(place: stock.place, item: stock.item)] = (count.day, count.units)
    for supply in supplyCase.supplies where supply.place == stock.place && supply.item == item.id {
      let lots = supply.lots(of: item, in: supplyCase.calendar).filter { $0.available <= count.day }
      let each = max(0, supply.quantity.count - supply.keep.count)
      let units =
        supply.recurrence == .day ? dailyUnits(of: supply, by: count.day) : each * lots.count
      if units > 0 { state.sent[supply.id] = Millionths(count: units) }
    }
  }

  /// What a daily supply has brought by a day.
  private func dailyUnits(of supply: Supply, by day: CalendarDate) -> Int {
    let first = max(supply.available, supplyCase.calendar.start)
    let last = min(day, supply.until ?? day)
    return max(0, supply.quantity.count - supply.keep.count)
      * max(0, last.dayNumber - first.dayNumber + 1)
  }

  /// Puts what is left of the stocks where they were counted.
  mutating func addStocks() {
    for (key, stock) in stocks.sorted(by: { $0.key < $1.key }) {
      add(key.item, stock.left, named: "stock-\(key.place)", at: key.place)
    }
  }

  /// Takes in goods of a consignment.
  mutating func take(_ line: ConsignmentLine) {
    guard items.contains(line.item) else { return note(.unknown(name: line.item.description)) }
    let earmark = line.need.flatMap { need in
      supplyCase.needs.contains { $0.id == need } ? need : nil
    }
    if let need = line.need, earmark == nil { note(.unknown(name: need.description)) }
    for sending in line.sent { takeSent(sending, of: line) }
    takeDelivered(line)
    for (place, units) in line.lying.sorted(by: { $0.key < $1.key }) {
      let free = units - line.held[place, default: 0] - deliveredAndLying(line, at: place)
      add(line.item, free, named: line.consignment, at: place, earmark)
    }
    for passage in line.passages {
      guard let due = passage.due else {
        note(.notExpected(consignment: line.consignment, item: line.item))
        continue
      }
      add(
        line.item, passage.units, named: line.consignment, at: passage.to, earmark,
        arrives: max(due, day))
    }
  }

  private mutating func add(
    _ item: Item.ID, _ units: Int, named name: String, at place: Place.ID,
    _ earmark: Need.ID? = nil, arrives: CalendarDate? = nil
  ) {
    guard units > 0 else { return }
    guard places.contains(place) else { return note(.unknown(name: place.description)) }
    guard let id = freeName(name) else { return }
    state.goods.append(
      OpeningState.Goods(
        id: id, place: place, item: item, units: Millionths(count: units), earmark: earmark,
        arrives: arrives))
  }

  /// The name of a consignment or a stock, with a number where it is taken.
  private mutating func freeName(_ wanted: String) -> Supply.ID? {
    var name = String(wanted.prefix(64))
    var number = 1
    while names.contains(name) {
      number += 1
      name = String(wanted.prefix(57)) + "-\(number)"
    }
    names.insert(name)
    return Supply.ID(name)
  }
}

extension OpeningDraft {
  /// What was delivered by the milestone lowers the need that it was for.
  private mutating func takeDelivered(_ line: ConsignmentLine) {
    let reached = Set(line.arrived.keys).union(line.handedOver.keys)
    for place in reached.sorted() {
      let units = line.delivered(at: place, by: milestone)
      let needs = needs(of: line, at: place)
      guard units > 0, !needs.isEmpty else { continue }
      guard needs.count == 1 else {
        // What lies there still is the plan's to give; what is gone is not.
        if line.handedOver[place, default: 0] > 0 {
          note(.needNotNamed(consignment: line.consignment, place: place))
        }
        continue
      }
      let before = state.received[needs[0].id] ?? .zero
      state.received[needs[0].id] = Millionths(count: before.count + units)
    }
  }

  /// The needs at a place that goods may be for.
  private func needs(of line: ConsignmentLine, at place: Place.ID) -> [Need] {
    supplyCase.needs.filter { need in
      need.place == place && (line.need == nil || line.need == need.id)
        && supplyCase.itemsAccepted(by: need).contains { $0.id == line.item }
    }
  }

  /// What lies at a place and counts as delivered there.
  private func deliveredAndLying(_ line: ConsignmentLine, at place: Place.ID) -> Int {
    guard needs(of: line, at: place).count == 1 else { return 0 }
    let delivered = line.delivered(at: place, by: milestone)
    return min(
      line.lying[place, default: 0], max(0, delivered - line.handedOver[place, default: 0]))
  }

  /// Takes what was sent from the stock or the supply that had it.
  private mutating func takeSent(_ sending: ConsignmentLine.Sending, of line: ConsignmentLine) {
    if let place = sending.place,
      let stock = stocks[Replay.StockKey(place: place, item: line.item)]
    {
      if sending.day > stock.day {
        stocks[Replay.StockKey(place: place, item: line.item)]?.left = max(
          0, stock.left - sending.units)
      }
      return
    }
    if let supply = line.supply, !supplyCase.supplies.contains(where: { $0.id == supply }) {
      return note(.unknown(name: supply.description))
    }
    var left = sending.units
    for supply in supplies(of: line, sending) where left > 0 {
      let before = (state.sent[supply.id] ?? .zero).count
      let room = supply.recurrence == .once ? max(0, supply.quantity.count - before) : left
      let taken = min(left, line.supply == nil ? room : left)
      guard taken > 0 else { continue }
      left -= taken
      state.sent[supply.id] = Millionths(count: before + taken)
    }
  }

  /// The supplies that goods can have left, the likeliest first.
  private func supplies(
    of line: ConsignmentLine, _ sending: ConsignmentLine.Sending
  ) -> [Supply] {
    if let own = line.supply { return supplyCase.supplies.filter { $0.id == own } }
    let fitting = supplyCase.supplies.filter { supply in
      supply.item == line.item && supply.available <= sending.day
        && (sending.place == nil || supply.place == sending.place)
        && (line.donor == nil || supply.donor.isEmpty || supply.donor == line.donor)
        && (supply.earmark == nil || line.need == nil || supply.earmark == line.need)
    }
    return fitting.filter { $0.earmark != nil && $0.earmark == line.need }
      + fitting.filter { $0.earmark == nil || $0.earmark != line.need }
  }
}
