import PlanWords
import SupplyModel

/// Rules between the cells of one row. They hold for rows of every date.
extension CaseReader {
  func checkRows() {
    for row in allRows(NeedColumns.table) {
      checkAmount(row)
      checkMeasure(row)
      checkDates(ofNeed: row)
    }
    allRows(SupplyColumns.table).forEach(checkSupply)
    allRows(LegColumns.table).forEach(checkLeg)
    for row in allRows(ChangeColumns.table) {
      checkSpan(row, ChangeColumns.from, ChangeColumns.until)
      checkEffect(row)
      checkSubject(row)
      checkAsset(row)
    }
    for row in allRows(ConsentColumns.table) {
      checkSpan(row, ConsentColumns.from, ConsentColumns.until)
    }
    allRows(AttributeColumns.table).forEach(checkAttribute)
    checkRecipientRows()
    allRows(WorkColumns.table).forEach(checkWork)
    for row in allRows(PersonColumns.table) {
      checkStay(row, PersonColumns.from, PersonColumns.until)
    }
    for row in allRows(PostingColumns.table) {
      checkStay(row, PostingColumns.from, PostingColumns.until)
    }
  }

  private func checkAmount(_ row: Row) {
    guard let wording = row[NeedColumns.amount] else { return }
    let (low, high) = (NeedColumns.low, NeedColumns.high)
    if wording == .unstated {
      for column in [low, high] where !row.text(column).isEmpty {
        log.report(row, column, AmountFault.figureOfUnstated)
      }
      return
    }
    if row.text(low).isEmpty { reportMissing(row, low, wording) }
    if row.text(high).isEmpty, wording == .range { reportMissing(row, high, wording) }
    guard let least = row[low], let most = row[high] else { return }
    if wording == .exact, least != most {
      log.report(row, high, AmountFault.notExact(least))
    } else if least > most {
      log.report(row, high, AmountFault.belowLow(least))
    }
  }

  private func reportMissing(
    _ row: Row, _ column: Column<Millionths>, _ wording: Amount.Wording
  ) {
    log.report(row, column, AmountFault.figureMissing(wording))
  }

  private func checkDates(ofNeed row: Row) {
    guard let due = row[NeedColumns.due] else { return }
    if let start = settings?.start, due < start {
      log.report(row, NeedColumns.due, DateFault.dueBeforeStart(start))
    }
    if let earliest = row[NeedColumns.earliest], earliest > due {
      log.report(row, NeedColumns.earliest, DateFault.earliestAfterDue(due))
    }
    if let late = row[NeedColumns.lateUntil], late < due {
      log.report(row, NeedColumns.lateUntil, DateFault.lateBeforeDue(due))
    }
  }

  private func checkSupply(_ row: Row) {
    if let quantity = row[SupplyColumns.quantity], let keep = row[SupplyColumns.keep],
      keep > quantity
    {
      log.report(row, SupplyColumns.keep, AmountFault.keepsMore(than: quantity))
    }
    if let available = row[SupplyColumns.available], let until = row[SupplyColumns.until],
      until < available
    {
      log.report(row, SupplyColumns.until, DateFault.beforeAvailable(available))
    }
  }

  private func checkLeg(_ row: Row) {
    if let origin = row[LegColumns.origin], origin == row[LegColumns.destination] {
      log.report(row, LegColumns.destination, NetworkFault.loop)
    }
    if !row.text(LegColumns.perDay).isEmpty, !row.text(LegColumns.perMonth).isEmpty {
      log.report(
        row, LegColumns.perMonth,
        NetworkFault.twoThroughputs(perDay: row.text(LegColumns.perDay)))
    }
  }

  private func checkAttribute(_ row: Row) {
    let hasEnds =
      !row.text(AttributeColumns.low).isEmpty || !row.text(AttributeColumns.high).isEmpty
    let hasText = !row.text(AttributeColumns.text).isEmpty
    if hasEnds == hasText {
      log.report(
        row.file, row: row.line, hasText ? MeasureFault.endsAndText : .noValue)
    }
    if let low = row[AttributeColumns.low], let high = row[AttributeColumns.high], low > high {
      log.report(
        row, AttributeColumns.high, AmountFault.belowLow(low))
    }
  }
}
