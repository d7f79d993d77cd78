import SupplyModel

/// What decides at the receiving end: complements, stocks and releases.
extension CaseReader {
  var recipient: Recipient {
    Recipient(
      complements: complements(), stockpiles: stockpiles(), releases: releases().map(\.release))
  }

  func complements() -> [Complement] {
    rows(ComplementColumns.table).compactMap { row in
      guard let id = row[ComplementColumns.complement], let item = row[ComplementColumns.item],
        let companion = ask(row.text(ComplementColumns.companion)),
        let ratio = row[ComplementColumns.ratio]
      else { return nil }
      return supposed(
        Complement(
          id: id, item: item, companion: companion, ratio: ratio,
          matchedOn: row.text(ComplementColumns.on),
          condition: row.text(ComplementColumns.condition),
          truth: row[ComplementColumns.truth] ?? .refuted, notes: row.notes))
    }
  }

  func stockpiles() -> [Stockpile] {
    rows(StockpileColumns.table).compactMap { row in
      guard let place = row[StockpileColumns.place], let item = row[StockpileColumns.item] else {
        return nil
      }
      return Stockpile(
        place: place, item: item,
        onHand: span(row, StockpileColumns.onHand, StockpileColumns.onHandHigh),
        madePerDay: span(row, StockpileColumns.made, StockpileColumns.madeHigh)
          ?? UnitRange(.zero),
        usedPerDay: span(row, StockpileColumns.used, StockpileColumns.usedHigh),
        jointSet: row.text(StockpileColumns.jointSet), tier: row[StockpileColumns.tier] ?? 1,
        notes: row.notes)
    }
  }

  private func span(
    _ row: Row, _ low: Column<Millionths>, _ high: Column<Millionths>
  ) -> UnitRange? {
    row[low].map { UnitRange($0, row[high]) }
  }

  /// The releases, each with its rows in the order of its curve.
  func releases() -> [(rows: [Row], release: Release)] {
    Self.grouped(rows(ReleaseColumns.table), by: ReleaseColumns.release).compactMap { rows in
      let points = rows.filter { $0[ReleaseColumns.delivered] != nil }.sorted {
        ($0[ReleaseColumns.delivered] ?? .zero, $0.line)
          < ($1[ReleaseColumns.delivered] ?? .zero, $1.line)
      }
      let curve = points.compactMap { row -> Release.Point? in
        guard let delivered = row[ReleaseColumns.delivered], let freed = row[ReleaseColumns.freed]
        else { return nil }
        return Release.Point(delivered: delivered, freed: freed)
      }
      guard let first = rows.first, let id = first[ReleaseColumns.release],
        let item = first[ReleaseColumns.item], let place = first[ReleaseColumns.place]
      else { return nil }
      let needs = (first[ReleaseColumns.needs] ?? []).compactMap { Need.ID($0) }
      return (
        points,
        Release(
          id: id, needs: needs, item: item, place: place, curve: curve, notes: first.notes)
      )
    }
  }

  /// The rows of each name, in the order in which the names come first.
  static func grouped<Subject>(
    _ rows: [Row], by column: Column<Identifier<Subject>>
  ) -> [[Row]] {
    let byName = Dictionary(grouping: rows) { $0.text(column) }
    var seen: Set<String> = []
    return rows.compactMap { row in
      let name = row.text(column)
      return !name.isEmpty && seen.insert(name).inserted ? byName[name] : nil
    }
  }
}
