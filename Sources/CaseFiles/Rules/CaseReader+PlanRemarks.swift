import PlanWords
import SupplyModel

/// What a row says that the plan can do nothing with, or that was probably meant otherwise.
extension CaseReader {
  func remarkOnPlan(
    _ supplyCase: SupplyCase, needs: [StatedNeed], supplies: [StatedSupply]
  ) {
    remarkOnReach(supplyCase, needs: needs)
    remarkOnTimes(supplyCase, supplies: supplies)
    remarkOnAmounts(supplyCase, needs: needs, supplies: supplies)
    remarkOnClasses(supplyCase)
    remarkOnRowsTwice()
    remarkOnCoordinates(supplyCase)
    remarkOnNamesLikeDates()
    remarkOnRounding()
  }

  /// A need that nothing can reach, whatever the limits.
  private func remarkOnReach(_ supplyCase: SupplyCase, needs: [StatedNeed]) {
    let ways = LegWays(supplyCase)
    for (row, need) in needs {
      let items = supplyCase.itemsAccepted(by: need)
      guard !items.isEmpty else { continue }
      let sources = items.flatMap { item in ways.sources(of: item.id).map { (item, $0) } }
      guard !sources.isEmpty else {
        log.remark(row.file, row: row.line, NeedRemark.nothingOffered(need.id, need.ask))
        continue
      }
      if sources.contains(where: { ways.lead(from: $1, to: need.place, $0) }) { continue }
      let from = Array(Set(sources.map { $0.1.description }).sorted().prefix(3))
      let isTurned = sources.contains { ways.lead(from: need.place, to: $1, $0) }
      log.remark(
        row.file, row: row.line,
        isTurned
          ? NeedRemark.legsTurned(to: need.place, need.ask, from: from)
          : .noLegs(to: need.place, need.ask, from: from))
    }
  }

  private func remarkOnTimes(_ supplyCase: SupplyCase, supplies: [StatedSupply]) {
    let calendar = supplyCase.calendar
    for (row, supply) in supplies {
      if supply.available > calendar.end {
        log.remark(row.file, row: row.line, NeedRemark.leavesAfterEnd(supply.id, calendar.end))
      } else if let until = supply.until, until < calendar.start {
        log.remark(
          row.file, row: row.line, NeedRemark.endsBeforeStart(supply.id, calendar.start))
      }
    }
    let spans = [
      (ChangeColumns.table, ChangeColumns.from, ChangeColumns.until),
      (ConsentColumns.table, ConsentColumns.from, ConsentColumns.until),
    ]
    for (table, from, until) in spans {
      // Consent that is granted for a time is granted for no other, so it bears on the days around it.
      for row in rows(table) where row[ConsentColumns.consent] != .granted {
        if case .date(let first) = row[from], first > calendar.end {
          log.remark(row.file, row: row.line, NetworkRemark.afterEnd(calendar.end))
        } else if case .date(let last) = row[until], last < calendar.start {
          log.remark(row.file, row: row.line, NetworkRemark.beforeStart(calendar.start))
        }
      }
    }
    for row in rows(ChangeColumns.table) where row[ChangeColumns.factor] == .one {
      log.remark(row.file, row: row.line, NetworkRemark.factorOne)
    }
  }

  private func remarkOnAmounts(
    _ supplyCase: SupplyCase, needs: [StatedNeed], supplies: [StatedSupply]
  ) {
    for (row, supply) in supplies where supply.keep >= supply.quantity {
      log.remark(
        row.file, row: row.line,
        supply.quantity == .zero
          ? NeedRemark.quantityZero(supply.id) : .allKept(supply.id))
    }
    let whole = Set(supplyCase.items.filter(\.isWhole).map(\.id))
    func check(_ row: Row, _ column: Column<Millionths>, _ item: Item.ID) {
      guard let figure = row[column], figure.count % 1_000_000 != 0, whole.contains(item) else {
        return
      }
      let digits = figure.description.split(separator: ".")
      let thousands =
        digits.count == 2 && digits[1].count <= 3
          && row.text(column).split(separator: ".").last?.count == 3
        ? row.text(column).filter { $0 != "." } : nil
      log.remark(
        row.file, row: row.line, NeedRemark.notWhole(figure, of: item, thousands: thousands))
    }
    for (row, supply) in supplies { check(row, SupplyColumns.quantity, supply.item) }
    for (row, need) in needs {
      guard case .item(let item) = need.ask, row[NeedColumns.amountIn] != .days else { continue }
      check(row, NeedColumns.low, item)
      check(row, NeedColumns.high, item)
    }
  }

  /// A class that no item has refuses nothing, lets nothing pass and loads nothing.
  private func remarkOnClasses(_ supplyCase: SupplyCase) {
    let known = Set(supplyCase.items.map(\.goodsClass)).subtracting([""]).sorted()
    func check(_ row: Row, _ named: String) {
      guard !known.contains(named) else { return }
      let parted = named.split { ",/".contains($0) }.map {
        FaultExplanation.trimmed(String($0))
      }
      let nearest =
        parted.count > 1 && parted.allSatisfy(known.contains)
        ? parted.joined(separator: ";") : NearestName.nearest(to: named, among: known)
      log.remark(row.file, row: row.line, NetworkRemark.unknownClass(named, near: nearest))
    }
    for row in rows(LegColumns.table) {
      (row[LegColumns.refused] ?? []).forEach { check(row, $0) }
    }
    for row in rows(ConsentColumns.table) {
      (row[ConsentColumns.classes] ?? []).forEach { check(row, $0) }
    }
    for row in rows(LoadColumns.table) { check(row, row.text(LoadColumns.goodsClass)) }
  }
}

extension CaseReader {
  /// Rows that say the same under two names, or the same twice where they need no name.
  private func remarkOnRowsTwice() {
    let tables = [
      NeedColumns.table, SupplyColumns.table, LegColumns.table, ChangeColumns.table,
      SailingColumns.table, WorkColumns.table, ComplementColumns.table,
    ]
    for table in tables {
      let name = table.columns[0].heading
      var first: [[String]: Row] = [:]
      for row in rows(table) {
        let cells = row.positions.sorted { $0.value < $1.value }
          .filter { $0.key != name && $0.key != NoteColumns.note.heading }
          .map { row.cells[$0.value] }
        guard let other = first[cells] else {
          first[cells] = row
          continue
        }
        let (one, two) = (row.text(heading: name), other.text(heading: name))
        log.remark(
          row.file, row: row.line,
          one.isEmpty || one == two
            ? FileRemark.sameAsRow(other.line) : .sameAs(one, two, row: other.line))
      }
    }
  }

  /// Spreadsheets take names such as MAR5 or 5-3 for dates, and 1E5 for a number.
  private func remarkOnNamesLikeDates() {
    let date =
      /[0-9]{4}-[0-9]{2}-[0-9]{2}|[0-9]{1,2}[-.][0-9]{1,2}([-.][0-9]{2,4})?|[0-9]{1,2}[-.][A-Za-z]{3}([-.][0-9]{2,4})?|[A-Z][a-z]{2}-[0-9]{2}/
    let power = /[0-9](\.[0-9]+)?E[0-9]{1,2}/
    for table in CaseTables.all where table.names != nil {
      let heading = table.columns[0].heading
      for row in rows(table) {
        let name = row.text(heading: heading)
        let isDate = name.wholeMatch(of: date) != nil
        guard isDate || name.wholeMatch(of: power) != nil else { continue }
        log.remark(
          row.file, row: row.line,
          isDate
            ? FileRemark.likeDate(column: heading, name) : .likeNumber(column: heading, name))
      }
    }
  }

  /// Figures that say more than can be kept are rounded, which is told once for a column.
  private func remarkOnRounding() {
    for table in CaseTables.all {
      for column in table.allColumns {
        let rounded = rows(table).compactMap { row in
          column.rounded(row.text(heading: column.heading)).map { (row, $0) }
        }
        guard let (row, figure) = rounded.first else { continue }
        log.remark(
          row.file, row: row.line,
          FileRemark.rounded(
            rounded.count, of: column.heading, row.text(heading: column.heading), as: figure))
      }
    }
  }
}
