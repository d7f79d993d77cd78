import PlanWords
import SupplyModel

/// What the reader should know of dated facts: rows without effect, and rows that contradict each other.
extension CaseReader {
  func remarkOnDates(_ supplyCase: SupplyCase) {
    remarkOnChanges(supplyCase)
    remarkOnConsents(of: supplyCase)
    remarkOnArrivals(supplyCase)
  }

  /// A need that nothing can reach before the plan ends.
  private func remarkOnArrivals(_ supplyCase: SupplyCase) {
    for row in rows(NeedColumns.table) {
      guard let need = supplyCase.needs.first(where: { $0.id == row[NeedColumns.need] }),
        let arrival = supplyCase.firstArrival(for: need), arrival > supplyCase.calendar.end
      else { continue }
      log.remark(
        row.file, row: row.line,
        NeedRemark.arrivesAfterEnd(need.id, arrival, end: supplyCase.calendar.end))
    }
  }

  private func remarkOnChanges(_ supplyCase: SupplyCase) {
    let rows = rows(ChangeColumns.table)
    guard rows.count == supplyCase.changes.count else { return }
    let dates = PlanDates(supplyCase.calendar)
    var effective: Set<Int> = []
    var contradictions: Set<Contradiction> = []
    for changed in ChangedFigure.all(in: supplyCase) {
      let found = changed.effects(on: dates)
      effective.formUnion(found.effective)
      contradictions.formUnion(found.contradictions)
    }
    for (index, row) in rows.enumerated() {
      let change = supplyCase.changes[index]
      // What holds on no day of the plan, and a factor of 1, are remarked on elsewhere.
      guard !effective.contains(index), change.asset == nil, change.effect != .factor(.one),
        dates.all.contains(where: { change.span.contains($0) })
      else { continue }
      log.remark(row.file, row: row.line, NetworkRemark.noEffect)
    }
    for pair in contradictions.sorted() {
      let (ruling, other) = (rows[pair.ruling], rows[pair.other])
      log.remark(
        ruling.file, row: ruling.line,
        NetworkRemark.contradiction(
          row: other.line, other.text(ChangeColumns.value), ruling.text(ChangeColumns.value),
          pair.first))
    }
  }

  /// Two words of an authority on one day, neither known later.
  private func remarkOnConsents(of supplyCase: SupplyCase) {
    let rows = rows(ConsentColumns.table)
    guard rows.count == supplyCase.consents.count else { return }
    let dates = PlanDates(supplyCase.calendar)
    for (index, consent) in supplyCase.consents.enumerated() {
      for earlier in 0..<index {
        let other = supplyCase.consents[earlier]
        guard other.authority == consent.authority, other.subject == consent.subject,
          other.classes == consent.classes, other.state != consent.state,
          other.notes.known == consent.notes.known,
          let day = dates.all.first(where: {
            other.span.contains($0) && consent.span.contains($0)
          })
        else { continue }
        log.remark(
          rows[index].file, row: rows[index].line,
          NetworkRemark.contradiction(
            row: rows[earlier].line, other.state.rawValue, consent.state.rawValue, day))
      }
    }
  }
}

/// The days of a plan, and those on which a period begins.
private struct PlanDates {
  let all: [CalendarDate]
  let firstDays: [CalendarDate]

  init(_ calendar: PlanCalendar) {
    all = (0..<calendar.periods * calendar.periodDays).map { calendar.start.adding(days: $0) }
    firstDays = (0..<calendar.periods).map { calendar.firstDay(of: $0) }
  }
}

/// Two values for one figure on one day, by their rows.
private struct Contradiction: Hashable, Comparable {
  let ruling: Int
  let other: Int
  let first: CalendarDate

  static func < (left: Self, right: Self) -> Bool {
    (left.ruling, left.other) < (right.ruling, right.other)
  }

  static func == (left: Self, right: Self) -> Bool {
    (left.ruling, left.other) == (right.ruling, right.other)
  }

  func hash(into hasher: inout Hasher) {
    hasher.combine(ruling)
    hasher.combine(other)
  }
}

/// A figure of a leg or a place, and the rows that change it.
private struct ChangedFigure {
  let attribute: ChangedAttribute
  /// Nil is no limit.
  let own: Millionths?
  let rows: [(index: Int, change: Change)]

  static func all(in supplyCase: SupplyCase) -> [ChangedFigure] {
    let changes = Array(supplyCase.changes.enumerated()).filter { $0.element.asset == nil }
    func rows(_ attribute: ChangedAttribute, _ speaks: (Change) -> Bool) -> [(Int, Change)] {
      changes.filter { $0.element.attribute == attribute && speaks($0.element) }
        .map { ($0.offset, $0.element) }
    }
    let start = supplyCase.calendar.start
    let ofLegs = supplyCase.legs.flatMap { leg in
      ChangedAttribute.allCases.filter { !$0.isOfPlaces }.map { attribute in
        ChangedFigure(
          attribute: attribute, own: leg.figure(attribute, on: start),
          rows: rows(attribute) { supplyCase.isUnder($0.subject, leg: leg) })
      }
    }
    let ofPlaces = supplyCase.places.flatMap { place in
      ChangedAttribute.allCases.filter(\.isOfPlaces).map { attribute in
        let own = LimitKind(statedBy: attribute)?.description.stated(by: place)
        return ChangedFigure(
          attribute: attribute, own: own.map { Millionths(figure: $0) },
          rows: rows(attribute) { $0.subject == place.id.description })
      }
    }
    return (ofLegs + ofPlaces).filter { !$0.rows.isEmpty }
  }

  /// The rows that make a difference on some day, and those that contradict each other.
  func effects(on dates: PlanDates) -> (effective: Set<Int>, contradictions: Set<Contradiction>) {
    var (effective, contradictions) = (Set<Int>(), Set<Contradiction>())
    let isDaily = LimitKind(statedBy: attribute) != nil
    for date in isDaily ? dates.all : dates.firstDays {
      let holding = rows.filter { $0.change.span.contains(date) }
      guard !holding.isEmpty else { continue }
      let whole = result(of: holding.map(\.change))
      for row in holding where !effective.contains(row.index) {
        // Two rows that do the same are entered twice, and neither is without effect.
        let others = holding.map(\.change).filter { $0.effect != row.change.effect }
        if result(of: others) != whole { effective.insert(row.index) }
      }
      contradictions.formUnion(contradiction(among: holding, on: date))
    }
    return (effective, contradictions)
  }

  private func contradiction(
    among holding: [(index: Int, change: Change)], on date: CalendarDate
  ) -> [Contradiction] {
    let ruling = RulingChanges(among: holding.map(\.change))
    guard let value = ruling.value, let last = holding.last(where: { $0.change == value }) else {
      return []
    }
    return holding.filter { row in
      guard case .value(let figure) = row.change.effect, figure != ruling.figure else {
        return false
      }
      let begins = (row.change.span.firstDay, value.span.firstDay)
      let isSuperseded = begins.1.map { later in begins.0.map { $0 < later } ?? true } ?? false
      return row.change.notes.known == value.notes.known && !isSuperseded
    }.map { Contradiction(ruling: last.index, other: $0.index, first: date) }
  }

  private func result(of changes: [Change]) -> [Millionths]? {
    let ruling = RulingChanges(among: changes)
    let factors = ruling.multipliers
    if factors.contains(.zero) || (ruling.figure ?? own) == .zero { return [.zero] }
    return (ruling.figure ?? own).map { ([$0] + factors).filter { $0 != .one }.sorted() }
  }
}

extension Leg {
  /// What a change of an attribute acts on; nil is no limit.
  fileprivate func figure(_ attribute: ChangedAttribute, on date: CalendarDate) -> Millionths? {
    switch attribute {
    case .transit: transitDays
    case .loss: loss
    case .cost: Millionths(figure: costPerTonne)
    default:
      LimitKind(statedBy: attribute)?.description.stated(by: self, on: date).map {
        Millionths(figure: $0)
      }
    }
  }
}

extension Millionths {
  /// A figure to the nearest millionth, for telling whether two are the same.
  fileprivate init(figure: Double) {
    self.init(count: Int((min(max(0, figure), 1e11) * 1e6).rounded()))
  }
}
