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
        log.report(
          row, column, wrong: "is a figure for an amount that is unstated",
          fix: "Leave it empty, or write exact, about, at_least or range as the amount.")
      }
      return
    }
    if row.text(low).isEmpty { reportMissing(row, low, wording) }
    if row.text(high).isEmpty, wording == .range { reportMissing(row, high, wording) }
    guard let least = row[low], let most = row[high] else { return }
    if wording == .exact, least != most {
      log.report(
        row, high, wrong: "is not the exact amount \(least)",
        fix: "Leave it empty, or write range as the amount.")
    } else if least > most {
      log.report(row, high, wrong: "is below low, \(least)", fix: "Write the larger one as high.")
    }
  }

  private func reportMissing(
    _ row: Row, _ column: Column<Millionths>, _ wording: Amount.Wording
  ) {
    log.report(
      row, column, wrong: "the cell is empty though the amount is \(wording.rawValue)",
      fix: "Write a number of units, or unstated as the amount.")
  }

  private func checkDates(ofNeed row: Row) {
    guard let due = row[NeedColumns.due] else { return }
    if let start = settings?.start, due < start {
      log.report(
        row, NeedColumns.due, wrong: "lies before the plan's start, \(start)",
        fix: "Write a later date, or start the plan earlier in datapackage.json.")
    }
    if let earliest = row[NeedColumns.earliest], earliest > due {
      log.report(
        row, NeedColumns.earliest, wrong: "lies after due, \(due)",
        fix: "Write a date on or before it.")
    }
    if let late = row[NeedColumns.lateUntil], late < due {
      log.report(
        row, NeedColumns.lateUntil, wrong: "lies before due, \(due)",
        fix: "Write a date on or after it.")
    }
  }

  private func checkSupply(_ row: Row) {
    if let quantity = row[SupplyColumns.quantity], let keep = row[SupplyColumns.keep],
      keep > quantity
    {
      log.report(
        row, SupplyColumns.keep, wrong: "is more than the quantity, \(quantity)",
        fix: "Write at most the quantity.")
    }
    if let available = row[SupplyColumns.available], let until = row[SupplyColumns.until],
      until < available
    {
      log.report(
        row, SupplyColumns.until, wrong: "lies before available, \(available)",
        fix: "Write a date on or after it.")
    }
  }

  private func checkLeg(_ row: Row) {
    if let origin = row[LegColumns.origin], origin == row[LegColumns.destination] {
      log.report(
        row, LegColumns.destination, wrong: "is where the leg starts",
        fix: "Write the place where it ends.")
    }
    if !row.text(LegColumns.perDay).isEmpty, !row.text(LegColumns.perMonth).isEmpty {
      log.report(
        row, LegColumns.perMonth,
        wrong: "stands beside throughput_t_per_d \"\(row.text(LegColumns.perDay))\"",
        fix: "Keep one of the two.")
    }
  }

  private func checkAttribute(_ row: Row) {
    let hasEnds =
      !row.text(AttributeColumns.low).isEmpty || !row.text(AttributeColumns.high).isEmpty
    let hasText = !row.text(AttributeColumns.text).isEmpty
    if hasEnds == hasText {
      log.report(
        row.file, row: row.line,
        wrong: "the row has \(hasText ? "both ends and text" : "no value")",
        fix: "Write low or high or both, or text.")
    }
    if let low = row[AttributeColumns.low], let high = row[AttributeColumns.high], low > high {
      log.report(
        row, AttributeColumns.high, wrong: "is below low, \(low)",
        fix: "Write the larger one as high.")
    }
  }
}
