import PlanWords
import SupplyModel

/// Their rules.
extension CaseReader {
  /// A work raises what its subject has.
  func checkWork(_ row: Row) {
    let subject = row.text(WorkColumns.subject)
    guard let attribute = row[WorkColumns.attribute] else { return }
    let (wanted, other): (RowKind, RowKind) =
      attribute.isOfPlaces ? (.place, .leg) : (.leg, .place)
    guard !names.has(subject, wanted), names.has(subject, other) else { return }
    log.report(
      row, WorkColumns.attribute,
      NetworkFault.otherSubject(belongsTo: wanted, subject, is: other))
  }

  /// Rules between rows that hold on the date asked.
  func checkCarriage() {
    for rows in Self.grouped(rows(LiftColumns.table), by: LiftColumns.lift) {
      let name = rows.first?.text(LiftColumns.lift) ?? ""
      checkAgreement(of: rows, named: name, on: LiftColumns.load) { $0 }
      checkAgreement(of: rows, named: name, on: LiftColumns.volume) { $0 }
      checkAgreement(of: rows, named: name, on: LiftColumns.turnRound) { $0 }
      checkAgreement(of: rows, named: name, on: LiftColumns.move) { $0 }
    }
  }
}
