import PlanWords
import SupplyModel

/// What the reader should know and need not fix.
extension CaseReader {
  func remark(on supplyCase: SupplyCase, needs: [StatedNeed], supplies: [StatedSupply]) {
    remarkOnTransit(supplyCase)
    remarkOnPledges(supplies)
    remarkOnConsents()
    remarkOnNeeds(needs, in: supplyCase)
    remarkOnEarmarks(supplies, in: supplyCase)
    remarkOnSubjects(supplyCase)
    remarkOnDates(supplyCase)
    remarkOnUse(supplyCase)
    remarkOnPlan(supplyCase, needs: needs, supplies: supplies)
    remarkOnVolumes(supplyCase)
    remarkOnPieces(supplyCase)
    remarkOnEvidence()
  }

  /// Transit is planned in whole periods; a tenth more than the true time is worth a word.
  private func remarkOnTransit(_ supplyCase: SupplyCase) {
    let calendar = supplyCase.calendar
    for row in rows(LegColumns.table) {
      guard let days = row[LegColumns.transit] else { continue }
      let planned = calendar.periods(forTransitDays: days) * calendar.periodDays
      guard (planned * 1_000_000 - days.count) * 10 > days.count else { continue }
      log.remark(
        row.file, row: row.line,
        NetworkRemark.transitRounded(
          days, of: row.text(LegColumns.leg), planned: planned, period: calendar.periodDays))
    }
  }

  private func remarkOnPledges(_ supplies: [StatedSupply]) {
    for row in rows(PledgeColumns.table) {
      guard let pledged = row[PledgeColumns.quantity] else { continue }
      let name = row.text(PledgeColumns.pledge)
      let split = supplies.filter { $0.supply.pledge == name }
        .reduce(0) { $0 + $1.supply.quantity.count }
      guard split < pledged.count else { continue }
      log.remark(
        row.file, row: row.line, kind: .note,
        NeedRemark.pledgeUnsplit(
          pledged, as: name, rest: Millionths(count: pledged.count - split)))
    }
  }

  private func remarkOnConsents() {
    for row in rows(ConsentColumns.table) {
      guard let state = row[ConsentColumns.consent], state != .granted else { continue }
      log.remark(
        row.file, row: row.line,
        NetworkRemark.closedByConsent(
          of: row.text(ConsentColumns.authority), to: row.text(ConsentColumns.subject), state))
    }
  }

  private func remarkOnNeeds(_ needs: [StatedNeed], in supplyCase: SupplyCase) {
    for (row, need) in needs {
      if supplyCase.itemsAccepted(by: need).isEmpty {
        log.remark(row.file, row: row.line, NeedRemark.noItem(need.ask))
      }
      if need.due > supplyCase.calendar.end {
        log.remark(
          row.file, row: row.line,
          NeedRemark.dueAfterEnd(need.id, supplyCase.calendar.end))
      }
    }
    let asked = Set(
      needs.map(\.need.ask) + supplyCase.recipient.complements.map(\.companion)
        + supplyCase.staffing.posts.map(\.enables))
    for spec in supplyCase.specs where !asked.contains(.spec(spec.id)) {
      let nearest = NearestName.nearest(to: spec.id.description, among: heldNames.all(.item))
      log.remark(
        AttributeColumns.table.file,
        NeedRemark.specUnasked(spec.id, near: nearest))
    }
  }

  private func remarkOnEarmarks(_ supplies: [StatedSupply], in supplyCase: SupplyCase) {
    for (row, supply) in supplies {
      guard let need = supplyCase.needs.first(where: { $0.id == supply.earmark }),
        !supplyCase.itemsAccepted(by: need).contains(where: { $0.id == supply.item })
      else { continue }
      log.remark(
        row.file, row: row.line,
        NeedRemark.earmarkedInVain(supply.id, for: need.id, supply.item))
    }
  }

  private func remarkOnSubjects(_ supplyCase: SupplyCase) {
    let subjects =
      [(ChangeColumns.table, ChangeColumns.subject)]
      + [(ConsentColumns.table, ConsentColumns.subject)]
    for (table, column) in subjects {
      for row in rows(table) {
        let kinds = [RowKind.leg, .corridor, .place].filter {
          heldNames.has(row.text(column), $0)
        }
        guard kinds.count > 1 else { continue }
        log.remark(
          row.file, row: row.line,
          NetworkRemark.severalSubjects(row.text(column), kinds))
      }
    }
  }

  /// In a case that cites evidence, a figure without any is worth a word.
  private func remarkOnEvidence() {
    guard !rows(EvidenceColumns.table).isEmpty else { return }
    for table in CaseTables.all
    where table.file != SourceColumns.table.file && table.file != EvidenceColumns.table.file {
      for row in rows(table)
      where row.text(NoteColumns.evidence).isEmpty && row[NoteColumns.state] != .assumed {
        log.remark(
          row.file, row: row.line, kind: .note,
          FileRemark.noEvidence)
      }
    }
  }
}
