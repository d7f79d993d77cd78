import PlanWords
import SupplyModel

/// The columns that every table of a case may carry.
enum NoteColumns {
  static let evidence = Column(
    "evidence", .names, refers: [.evidence], hxl: "#meta+evidence",
    "The rows of evidence.csv that the row rests on.")
  static let state = Column(
    "state", CellForm<EvidenceState>.word(),
    "How far the row's figures are known.")
  static let marking = Column(
    "marking", CellForm<Marking>.word(), hxl: "#meta+marking", "Who may read the row.")
  static let note = Column("note", .text, hxl: "#meta+note", "A remark in the planner's own words.")
  static let known = Column(
    "known", .date, standard: "from the start", hxl: "#date+known",
    "The date on which the row became known.")
  static let list = Column(
    "list", .list, standard: "none",
    hxl: "#meta+list",
    "The list that the row belongs to; the version that became known last replaces the others.")

  static let all = [
    evidence.declaration, state.declaration, marking.declaration, note.declaration,
    known.declaration, list.declaration,
  ]
}

extension Row {
  /// What the row says about itself.
  var notes: RowNotes {
    var notes = RowNotes(
      evidence: self[NoteColumns.evidence] ?? [], state: self[NoteColumns.state],
      marking: self[NoteColumns.marking], note: text(NoteColumns.note),
      known: self[NoteColumns.known], list: self[NoteColumns.list])
    notes.line = line
    return notes
  }
}
