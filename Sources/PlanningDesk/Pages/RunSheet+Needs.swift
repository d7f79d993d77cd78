import CaseFiles
import PlanReports
import PlanWords
import SupplyModel

extension RunSheet {
  /// The needs, with the figures of the run's table.
  var needEntries: [NeedEntry] {
    let assumed = Set(run.header.assumptions.compactMap(\.needWithAmount))
    let rows = Dictionary(
      run.shortfalls.map { ($0.need, $0) }, uniquingKeysWith: { first, _ in first })
    let numbers = Dictionary(
      footnoteNames.enumerated().map { ($0.element, $0.offset + 1) },
      uniquingKeysWith: { first, _ in first })
    return rankedNeeds.map { need in
      let line = NeedLine(need, in: run.record, of: supplyCase, assumed: assumed)
      let row = line.isUnstated ? nil : rows[need.id]
      let (onTime, late, short) = line.printed
      return NeedEntry(
        need: line.need, rank: Term.rank(need.rank).text(), place: placeName(need.place),
        asked: line.asked.text(), askedSize: line.isUnstated ? 0 : line.askedHigh,
        onTime: row.map { figure($0.onTime, shown: onTime, line) },
        late: row.map { figure($0.late, shown: late, line) },
        short: row.map { figure($0.short, shown: short, line) }, due: need.due,
        instalmentsDue: need.instalments(in: supplyCase.calendar).map(\.due),
        received: received(need, line), state: need.notes.state?.rawValue ?? "",
        footnotes: need.notes.evidence.compactMap { numbers[$0] })
    }
  }

  private func figure(_ exact: Millionths, shown: Double, _ line: NeedLine) -> PrintedFigure {
    PrintedFigure(
      exact.value, text: Term.figure(line.quantity(shown)).text(), exact: exact.description)
  }

  private func words(
    _ quantity: Quantity, _ isLate: Bool, _ date: CalendarDate
  ) -> NeedMessage {
    isLate ? .late(quantity, date) : .onTime(quantity, date)
  }

  private func placeName(_ id: Place.ID) -> String {
    supplyCase.places.first { $0.id == id }?.name ?? id.description
  }

  /// What a need receives in each period, on time and late apart.
  private func received(_ need: Need, _ line: NeedLine) -> [NeedEntry.Received] {
    let arrivals = NeedDetail.received(need, in: run.record, of: supplyCase)
    let calendar = supplyCase.calendar
    let dates = Dictionary(grouping: arrivals) { $0.date }
    return dates.sorted { $0.key < $1.key }.flatMap { date, arrivals in
      [false, true].compactMap { isLate in
        let units = arrivals.filter { $0.isLate == isLate }.reduce(0) { $0 + $1.units }
        guard units > 0, let period = calendar.period(holding: date)
        else { return nil }
        return NeedEntry.Received(
          period: period, units: units, isLate: isLate,
          words: words(line.quantity(units), isLate, date).text())
      }
    }
  }
}
