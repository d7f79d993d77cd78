import PlanWords
import SupplyModel

/// What must hold between the cells of one event.
struct EventRules {
  let row: Row
  let log: ProblemLog

  /// Reports all that does not hold.
  func check() {
    guard let kind = row[EventColumns.kind] else { return }
    for choice in kind.required where choice.allSatisfy({ row.text(heading: $0.rawValue).isEmpty })
    {
      log.report(
        row.file, row: row.line, column: choice[0].rawValue,
        EventFault.lacking(kind: kind.rawValue, fields: choice.map(\.rawValue)))
    }
    checkDays()
    checkQuantity(kind)
  }

  private func checkDays() {
    guard let on = row[EventColumns.on] else { return }
    for column in [EventColumns.until, EventColumns.due] {
      guard let day = row[column], day < on else { continue }
      log.report(row, column, EventFault.before(on))
    }
  }

  /// Nothing of nothing happens; a count may find nothing, and a correction may say that nothing was.
  private func checkQuantity(_ kind: EventKind) {
    guard row[EventColumns.quantity] == .zero, kind != .counted, kind != .corrected else { return }
    log.report(row, EventColumns.quantity, EventFault.nothing)
  }
}
