import PlanWords
import SupplyModel

/// Rules of complements, stocks and releases.
extension CaseReader {
  func checkRecipientRows() {
    for row in allRows(StockpileColumns.table) {
      checkEnds(row, StockpileColumns.onHand, StockpileColumns.onHandHigh)
      checkEnds(row, StockpileColumns.made, StockpileColumns.madeHigh)
      checkEnds(row, StockpileColumns.used, StockpileColumns.usedHigh)
    }
    for row in allRows(ReleaseColumns.table) {
      var seen: Set<String> = []
      for need in row[ReleaseColumns.needs] ?? [] where !seen.insert(need).inserted {
        log.report(
          row, ReleaseColumns.needs, RecipientFault.namedTwice(need))
      }
    }
  }

  private func checkEnds(_ row: Row, _ low: Column<Millionths>, _ high: Column<Millionths>) {
    if row.text(low).isEmpty, !row.text(high).isEmpty {
      log.report(
        row, high, RecipientFault.highAlone(low: low.heading))
    }
    if let least = row[low], let most = row[high], most < least {
      log.report(
        row, high,
        RecipientFault.highBelowLow(low: low.heading, least, high: high.heading))
    }
  }

  /// Rules between rows that hold on the date asked.
  func checkRecipient(items: [Item], specs: [Spec], needs: [StatedNeed]) {
    checkCompanions(items: items, specs: specs)
    checkSets()
    for rows in Self.grouped(rows(ReleaseColumns.table), by: ReleaseColumns.release) {
      let name = rows.first?.text(ReleaseColumns.release) ?? ""
      checkAgreement(of: rows, named: name, on: ReleaseColumns.needs) { $0.sorted() }
      checkAgreement(of: rows, named: name, on: ReleaseColumns.item) { $0 }
      checkAgreement(of: rows, named: name, on: ReleaseColumns.place) { $0 }
    }
    for (rows, release) in releases() {
      checkCurve(rows)
      checkUnits(of: release, rows, needs: needs, items: items, specs: specs)
    }
  }

  /// Rows of one name repeat what is true of all of them.
  func checkAgreement<Value: Sendable, Compared: Equatable>(
    of rows: [Row], named name: String, on column: Column<Value>, _ compared: (Value) -> Compared
  ) {
    guard let first = rows.first else { return }
    for row in rows.dropFirst() {
      let isFaulty = [first, row].contains { $0[column] == nil && !$0.text(column).isEmpty }
      guard !isFaulty, row[column].map(compared) != first[column].map(compared) else { continue }
      let (found, said) = (row.text(column), first.text(column))
      let fault: RecipientFault =
        found.isEmpty
        ? .emptyHere(row: first.line, has: said, of: name)
        : said.isEmpty
          ? .emptyThere(row: first.line, of: name)
          : .otherThere(row: first.line, has: said, of: name)
      log.report(row, column, fault)
    }
  }

  /// No item may need itself as a companion.
  ///
  /// The case itself knows how to tell.
  private func checkCompanions(items: [Item], specs: [Spec]) {
    let recipient = Recipient(complements: complements())
    let calendar = PlanCalendar(start: CalendarDate(dayNumber: 0), periodDays: 1, periods: 1)
    do {
      _ = try SupplyCase(
        calendar: calendar, places: [], items: items, specs: specs, needs: [], supplies: [],
        legs: [], recipient: recipient)
    } catch {
      for case .companionOfItself(let id) in error.all {
        guard
          let row = rows(ComplementColumns.table).first(where: {
            $0[ComplementColumns.complement] == id
          })
        else { continue }
        log.report(
          row, ComplementColumns.companion,
          RecipientFault.circle(row.text(ComplementColumns.item)))
      }
    }
  }

  /// A set has one tier.
  private func checkSets() {
    var first: [String: Row] = [:]
    for row in rows(StockpileColumns.table) {
      let name = row.text(StockpileColumns.jointSet)
      guard !name.isEmpty, let other = first[name] else {
        first[name] = row
        continue
      }
      let (own, its) = (row[StockpileColumns.tier] ?? 1, other[StockpileColumns.tier] ?? 1)
      guard own != its else { continue }
      log.report(
        row, StockpileColumns.tier,
        RecipientFault.otherTier(set: name, tier: its, row: other.line))
    }
  }

  /// The first deliveries must free the most.
  private func checkCurve(_ rows: [Row]) {
    let points = rows.compactMap { row -> CurvePoint? in
      guard let delivered = row[ReleaseColumns.delivered], let freed = row[ReleaseColumns.freed]
      else { return nil }
      return (row, delivered, freed)
    }
    for (index, point) in points.enumerated() where index > 0 {
      checkStretch(
        from: points[index - 1], to: point, after: index > 1 ? points[index - 2] : nil)
    }
  }

  private typealias CurvePoint = (row: Row, delivered: Millionths, freed: Millionths)

  /// - Parameters:
  ///   - start: Where the stretch starts.
  ///   - end: Where it ends.
  ///   - before: Where the stretch before it starts; nil is the start of the curve.
  private func checkStretch(from start: CurvePoint, to end: CurvePoint, after before: CurvePoint?) {
    if end.delivered == start.delivered {
      log.report(
        end.row, ReleaseColumns.delivered,
        RecipientFault.pointTwice(row: start.row.line))
    } else if end.freed < start.freed {
      log.report(
        end.row, ReleaseColumns.freed,
        RecipientFault.freesLess(start.freed, row: start.row.line))
    } else {
      let (fromDelivered, fromFreed) = (before?.delivered.count ?? 0, before?.freed.count ?? 0)
      let earlier = (start.delivered.count - fromDelivered, start.freed.count - fromFreed)
      let later = (end.delivered.count - start.delivered.count, end.freed.count - start.freed.count)
      guard Int128(later.1) * Int128(earlier.0) > Int128(earlier.1) * Int128(later.0) else {
        return
      }
      log.report(
        end.row, ReleaseColumns.freed,
        RecipientFault.freesMoreEach(row: start.row.line))
    }
  }

  /// Deliveries that count together are counted in one unit.
  private func checkUnits(
    of release: Release, _ rows: [Row], needs: [StatedNeed], items: [Item], specs: [Spec]
  ) {
    let units = release.needs.compactMap { id -> (Need.ID, String)? in
      guard let need = needs.first(where: { $0.need.id == id })?.need,
        let item = accepted(by: need, items: items, specs: specs).first
      else { return nil }
      return (id, item.unit)
    }
    guard let row = rows.first, let first = units.first,
      let other = units.first(where: { $0.1 != first.1 })
    else { return }
    log.report(
      row, ReleaseColumns.needs,
      RecipientFault.twoUnits(first.0, first.1, and: other.0, other.1))
  }
}
