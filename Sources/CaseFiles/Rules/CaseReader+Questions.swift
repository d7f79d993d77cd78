import SupplyModel

/// What the folder tells beyond the case itself.
extension CaseReader {
  func openQuestions(of supplyCase: SupplyCase) -> [OpenQuestion] {
    let amounts = rows(NeedColumns.table).compactMap { row -> OpenQuestion? in
      guard row[NeedColumns.amount] == .unstated, let need = row[NeedColumns.need] else {
        return nil
      }
      return .amount(need, requestedBy: row.text(NeedColumns.requestedBy))
    }
    let consents = supplyCase.consents.filter { $0.state == .unknown }.map { consent in
      OpenQuestion.consent(
        authority: consent.authority, subject: consent.subject, classes: consent.classes.sorted())
    }
    return amounts + consents + stocks(of: supplyCase) + companions(of: supplyCase)
  }

  private func stocks(of supplyCase: SupplyCase) -> [OpenQuestion] {
    supplyCase.recipient.stockpiles.flatMap { stock -> [OpenQuestion] in
      (stock.onHand == nil ? [.onHand(stock.item, at: stock.place)] : [])
        + (stock.usedPerDay == nil ? [.use(stock.item, at: stock.place)] : [])
    }
  }

  private func companions(of supplyCase: SupplyCase) -> [OpenQuestion] {
    supplyCase.recipient.complements.filter { $0.truth == .unknown }.map {
      .companion($0.id, of: $0.item, condition: $0.condition)
    }
  }

  /// Items that state something the spec asks, meet some of it and fail the rest.
  ///
  /// Of a spec with a single attribute: items that state it and fail. What is counted in another unit
  /// than the items that fit, as rounds beside rifles, is no near miss.
  func nearMisses(of supplyCase: SupplyCase) -> [NearMiss] {
    supplyCase.needs.flatMap { need -> [NearMiss] in
      guard case .spec(let id) = need.ask,
        let spec = supplyCase.specs.first(where: { $0.id == id })
      else { return [] }
      let unit = supplyCase.itemsAccepted(by: need).first?.unit
      return supplyCase.items.filter { unit == nil || $0.unit == unit }.compactMap {
        nearMiss(need, $0, spec)
      }
    }
  }

  private func nearMiss(_ need: Need, _ item: Item, _ spec: Spec) -> NearMiss? {
    let failing = spec.failures(of: item)
    let meetsSome = failing.count < spec.attributes.count || spec.attributes.count == 1
    let statesSome = spec.attributes.contains { asked in
      item.attributes.contains { $0.name == asked.name }
    }
    guard !failing.isEmpty, meetsSome, statesSome else { return nil }
    return NearMiss(
      need: need.id, item: item.id,
      failures: failing.map { asked in
        NearMiss.Failure(asked: asked, has: item.attributes.first { $0.name == asked.name })
      })
  }

  func sources() -> [Source] {
    rows(SourceColumns.table).map { row in
      Source(
        id: row.text(SourceColumns.source), title: row.text(SourceColumns.title),
        author: row.text(SourceColumns.author), date: row.text(SourceColumns.date),
        url: row.text(SourceColumns.url), archiveNumber: row.text(SourceColumns.archiveNumber),
        readAs: row.text(SourceColumns.readAs))
    }
  }

  func evidence() -> [Evidence] {
    rows(EvidenceColumns.table).map { row in
      Evidence(
        id: row.text(EvidenceColumns.evidence), source: row.text(EvidenceColumns.source),
        locator: row.text(EvidenceColumns.locator), says: row.text(EvidenceColumns.says),
        grade: row.text(EvidenceColumns.grade))
    }
  }

  func pledges(of supplyCase: SupplyCase) -> [Pledge] {
    rows(PledgeColumns.table).compactMap { row in
      guard let item = row[PledgeColumns.item], let quantity = row[PledgeColumns.quantity] else {
        return nil
      }
      let name = row.text(PledgeColumns.pledge)
      let allotted = supplyCase.supplies.filter { $0.pledge == name }
        .reduce(0) { $0 + $1.quantity.count }
      return Pledge(
        id: name, item: item, quantity: quantity, allotted: Millionths(count: allotted),
        donor: row.text(PledgeColumns.donor), madeOn: row[PledgeColumns.madeOn],
        notes: row.notes)
    }
  }
}
