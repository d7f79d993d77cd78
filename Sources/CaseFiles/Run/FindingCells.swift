import SupplyModel

extension RunReader {
  /// What was found about the plan.
  func findings() -> FindingRows {
    FindingRows(
      facts: rows(WhatIfColumns.table).compactMap { row in
        guard let whatIf = row[WhatIfColumns.whatIf], let kind = row[WhatIfColumns.kind] else {
          return nil
        }
        return FactRow(
          whatIf: whatIf, kind: kind, subject: row.text(WhatIfColumns.subject),
          detail: row.text(WhatIfColumns.detail), place: row.text(WhatIfColumns.place),
          old: row.text(WhatIfColumns.old), new: row.text(WhatIfColumns.new))
      },
      reasons: rows(ReasonColumns.table).compactMap(Self.reason),
      effects: rows(EffectColumns.table).compactMap(Self.effect),
      concessions: rows(ConcessionColumns.table).compactMap(Self.concession))
  }

  private static func concession(_ row: Row) -> Concession? {
    guard let given = row[ConcessionColumns.given], let part = row[ConcessionColumns.part],
      let later = row[ConcessionColumns.later], let before = row[ConcessionColumns.before],
      let after = row[ConcessionColumns.after]
    else { return nil }
    return Concession(given: given, part: part, later: later, before: before, after: after)
  }

  private static func reason(_ row: Row) -> ReasonRow? {
    guard let reason = row[ReasonColumns.reason], let need = row[ReasonColumns.need],
      let cause = row[ReasonColumns.cause]
    else { return nil }
    return ReasonRow(
      reason: reason, need: need, cause: cause, legs: row[ReasonColumns.legs] ?? [],
      days: row[ReasonColumns.days], arrival: row[ReasonColumns.arrival],
      offered: row[ReasonColumns.offered], asked: row[ReasonColumns.asked],
      askedBefore: row[ReasonColumns.askedBefore], whatIf: row[ReasonColumns.whatIf],
      gain: row[ReasonColumns.gain])
  }

  private static func effect(_ row: Row) -> EffectRow? {
    guard let whatIf = row[EffectColumns.whatIf], let purpose = row[EffectColumns.purpose],
      let kind = row[EffectColumns.kind]
    else { return nil }
    return EffectRow(
      whatIf: whatIf, purpose: purpose, subject: row.text(EffectColumns.subject), kind: kind,
      name: row.text(EffectColumns.name), before: row[EffectColumns.before],
      after: row[EffectColumns.after], lateBefore: row[EffectColumns.lateBefore],
      lateAfter: row[EffectColumns.lateAfter],
      worthBefore: row[EffectColumns.worthBefore], worthAfter: row[EffectColumns.worthAfter])
  }
}

extension RunCells {
  func cells(_ row: FactRow) -> [String] {
    [String(row.whatIf), row.kind.rawValue, row.subject, row.detail, row.place, row.old, row.new]
  }

  func cells(_ row: ReasonRow) -> [String] {
    [
      String(row.reason), row.need.description, row.cause.rawValue,
      row.legs.joined(separator: ";"), row.days.map { String($0) } ?? "",
      row.arrival?.description ?? "", Self.number(row.offered), Self.number(row.asked),
      Self.number(row.askedBefore), row.whatIf.map { String($0) } ?? "", Self.number(row.gain),
    ]
  }

  func cells(_ row: EffectRow) -> [String] {
    [
      String(row.whatIf), row.purpose.rawValue, row.subject, row.kind.rawValue, row.name,
      Self.number(row.before), Self.number(row.after), Self.number(row.lateBefore),
      Self.number(row.lateAfter), Self.number(row.worthBefore), Self.number(row.worthAfter),
    ]
  }

  func cells(_ row: Concession) -> [String] {
    [
      row.given.description, row.part.description, row.later.description, row.before.description,
      row.after.description,
    ]
  }

  private static func number(_ figure: Double?) -> String { figure?.description ?? "" }
}
