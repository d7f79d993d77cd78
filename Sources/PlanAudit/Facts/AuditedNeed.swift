import SupplyModel

/// A need as the audit counts it.
struct AuditedNeed {
  let need: Need
  /// The index of its place.
  let place: Int
  /// The indices of the items that it accepts.
  let items: Set<Int>
  let instalments: [Instalment]
  /// For each instalment, what is still asked at the low end and at the high end, in millionths of a unit.
  private let open: [[Int]]
  /// What all instalments ask at the low end and at the high end, in millionths of a unit, nothing
  /// when the amount is unstated; and what is offered where no figure limits it.
  private(set) var asked: [Int128]
  /// For each instalment, the periods in which it can be delivered: not before its earliest day, and
  /// not after it has lost all worth.
  let windows: [Range<Int>]
  /// By period, whether anything can be delivered.
  private(set) var receives: [Bool]
  private let calendar: PlanCalendar

  init(_ need: Need, place: Int, in supplyCase: SupplyCase) {
    self.need = need
    self.place = place
    let calendar = supplyCase.calendar
    self.calendar = calendar
    items = Set(supplyCase.items.indices.filter { Self.accepts(need, $0, supplyCase) })
    let instalments = need.instalments(in: calendar)
    self.instalments = instalments
    windows = instalments.map { Self.window(of: $0, in: calendar) }
    let open = Self.open(
      instalments, less: (supplyCase.opening.received[need.id] ?? .zero).count)
    self.open = open
    let isStated = need.amount.wording != .unstated
    asked = AmountEnd.allCases.map { end in
      isStated && end != .open ? open.reduce(0) { $0 + Int128($1[end.index]) } : 0
    }
    receives = Array(repeating: false, count: calendar.periods)
    for (open, window) in zip(open, windows)
    where isOpen || (isStated && open.contains(where: { $0 > 0 })) {
      for period in window { receives[period] = true }
    }
  }

  /// What it asks at both stated ends, in millionths of a unit.
  var askedInAll: Int128 { asked[AmountEnd.low.index] + asked[AmountEnd.high.index] }

  /// Whether no figure limits what it takes: none is stated, or more is welcome.
  var isOpen: Bool { need.amount.wording == .unstated || need.amount.wording == .atLeast }

  /// The same need with what is offered to it, in millionths of a unit.
  func offered(_ units: Int128) -> AuditedNeed {
    var need = self
    if isOpen { need.asked[AmountEnd.open.index] = units }
    return need
  }

  /// What an instalment asks at one end, in millionths of a unit; nothing when unstated.
  func units(of instalment: Int, at end: AmountEnd) -> Int {
    if end == .open { return asked[end.index] > 0 ? Int.max : 0 }
    return isStated ? open[instalment][end.index] : 0
  }

  /// Its weight in millionths.
  var weight: Int128 { Int128(need.weight.count) }

  /// Whether a figure was given for its amount.
  var isStated: Bool { need.amount.wording != .unstated }

  /// Whether it has a floor that asks for anything.
  var hasFloor: Bool { need.floor > .zero && asked[AmountEnd.low.index] > 0 }

  /// The floor of its low end, in units of 10⁻¹².
  var floorUnits: Int128 { Int128(need.floor.count) * asked[AmountEnd.low.index] }

  /// What a delivery in a period is worth, 0 to 1, as a part and a whole.
  func worth(of instalment: Int, in period: Int) -> (part: Int128, whole: Int128) {
    Self.worth(of: instalments[instalment], in: period, calendar)
  }

  private static func worth(
    of instalment: Instalment, in period: Int, _ calendar: PlanCalendar
  ) -> (part: Int128, whole: Int128) {
    let (late, span) = instalment.lateness(on: calendar.lastDay(of: period))
    if late <= 0 { return (1, 1) }
    return late >= span ? (0, 1) : (Int128(span - late), Int128(span))
  }

  private static func window(of instalment: Instalment, in calendar: PlanCalendar) -> Range<Int> {
    let first = (0..<calendar.periods).first { calendar.firstDay(of: $0) >= instalment.earliest }
    guard let first else { return 0..<0 }
    let end = (first..<calendar.periods).first { worth(of: instalment, in: $0, calendar).part == 0 }
    return first..<(end ?? calendar.periods)
  }

  /// What was received is taken off every low end, the first first, and what is left of it off what the high
  /// ends add.
  private static func open(_ instalments: [Instalment], less received: Int) -> [[Int]] {
    var open = instalments.map { [$0.low.count, $0.above.count] }
    var left = received
    for end in 0..<2 {
      for index in open.indices {
        let taken = min(left, open[index][end])
        open[index][end] -= taken
        left -= taken
      }
    }
    return open
  }

  private static func accepts(_ need: Need, _ item: Int, _ supplyCase: SupplyCase) -> Bool {
    let item = supplyCase.items[item]
    switch need.ask {
    case .item(let asked): return item.id == asked
    case .spec(let asked):
      guard let spec = supplyCase.specs.first(where: { $0.id == asked }) else { return false }
      return spec.attributes.allSatisfy { asked in
        item.attributes.first { $0.name == asked.name }.map { lies($0, inside: asked) } ?? false
      }
    }
  }

  private static func lies(_ own: Attribute, inside asked: Attribute) -> Bool {
    if own.unit != asked.unit || own.text != asked.text { return false }
    if let floor = asked.low {
      guard let low = own.low, low >= floor else { return false }
    }
    if let ceiling = asked.high {
      guard let high = own.high, high <= ceiling else { return false }
    }
    return true
  }
}

extension AmountEnd {
  /// 0 for the low end, 1 for the high end, 2 for what is open.
  var index: Int {
    switch self {
    case .low: 0
    case .high: 1
    case .open: 2
    }
  }
}
