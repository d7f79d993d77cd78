import SupplyModel

/// Changes and consents: their rules and what becomes of them.
extension CaseReader {
  func checkSpan(_ row: Row, _ from: Column<SpanEnd>, _ until: Column<SpanEnd>) {
    switch (row[from], row[until]) {
    case (.date(let first), .date(let last)) where last < first:
      log.report(
        row, until, wrong: "lies before from, \(first)", fix: "Write a date on or after it.")
    case (.date, .dayOfYear), (.dayOfYear, .date):
      log.report(
        row, until, wrong: "does not go with from, \"\(row.text(from))\"",
        fix: "Write both as YYYY-MM-DD, or both as MM-DD.")
    case (.dayOfYear, nil) where row.text(until).isEmpty:
      log.report(
        row, until, wrong: "the cell is empty though from is a day of every year",
        fix: "Write MM-DD.")
    case (nil, .dayOfYear) where row.text(from).isEmpty:
      log.report(
        row, from, wrong: "the cell is empty though until is a day of every year",
        fix: "Write MM-DD.")
    default: break
    }
  }

  func checkEffect(_ row: Row) {
    let (value, factor) = (ChangeColumns.value, ChangeColumns.factor)
    let hasValue = !row.text(value).isEmpty
    guard hasValue != !row.text(factor).isEmpty else {
      log.report(
        row.file, row: row.line, column: factor.heading,
        wrong: "the row has \(hasValue ? "both a value and a factor" : "no value and no factor")",
        fix: "Write exactly one of the two.")
      return
    }
    guard let number = row[value], let attribute = row[ChangeColumns.attribute] else { return }
    if attribute == .loss, number > .one {
      log.report(row, value, wrong: "is more than 1", fix: "Write a share from 0 to 1.")
    }
    if attribute == .transit, number > Millionths(whole: 3660) {
      log.report(row, value, wrong: "is too large", fix: "Write at most 3660.")
    }
  }

  /// Handling and storage are of places alone.
  func checkSubject(_ row: Row) {
    let subject = row.text(ChangeColumns.subject)
    guard let attribute = row[ChangeColumns.attribute], attribute.isOfPlaces,
      !names.has(subject, .place), names.has(subject, anyOf: [.leg, .corridor])
    else { return }
    log.report(
      row, ChangeColumns.attribute,
      wrong: "belongs to places, and \"\(subject)\" is a "
        + (names.has(subject, .leg) ? "leg" : "corridor"),
      fix: "Name a place as the subject, or write another attribute.")
  }

  /// What needs an asset states what each vehicle kept there lets through.
  func checkAsset(_ row: Row) {
    let (asset, place) = (ChangeColumns.needsAsset, ChangeColumns.assetAt)
    guard !row.text(asset).isEmpty else {
      guard !row.text(place).isEmpty else { return }
      log.report(
        row, place, wrong: "stands beside an empty needs_asset",
        fix: "Name the vehicles in needs_asset, or leave both empty.")
      return
    }
    if let attribute = row[ChangeColumns.attribute],
      attribute != .throughput, attribute != .handling
    {
      log.report(
        row, ChangeColumns.attribute, wrong: "is nothing that an asset can let through",
        fix: "Write throughput_t_per_d or handling_t_per_d, or leave needs_asset empty.")
    } else if !row.text(ChangeColumns.factor).isEmpty, row.text(ChangeColumns.value).isEmpty {
      log.report(
        row, ChangeColumns.factor, wrong: "is a factor, and the row needs an asset",
        fix: "Write as value how many tonnes a day each vehicle kept there lets through.")
    }
    let subject = row.text(ChangeColumns.subject)
    if row.text(place).isEmpty, !names.has(subject, anyOf: [.leg, .place]),
      names.has(subject, .corridor)
    {
      log.report(
        row, place, wrong: "the cell is empty though \"\(subject)\" is a corridor",
        fix: "Name the place where the vehicles must be kept.")
    }
  }

  /// Without a place of its own, an asset is kept at the place that changes or at the end of the leg.
  private func asset(of row: Row, legs: [Leg]) -> NeededAsset? {
    guard let lift = row[ChangeColumns.needsAsset] else { return nil }
    let subject = row.text(ChangeColumns.subject)
    let own = heldNames.has(subject, .place) ? Place.ID(subject) : nil
    let place =
      row[ChangeColumns.assetAt] ?? own
      ?? legs.first { $0.id.description == subject }?.destination
    return place.map { NeededAsset(lift: lift, place: $0) }
  }

  func changes(legs: [Leg]) -> [Change] {
    rows(ChangeColumns.table).compactMap { row in
      guard let attribute = row[ChangeColumns.attribute],
        let span = span(row, ChangeColumns.from, ChangeColumns.until),
        let effect = row[ChangeColumns.value].map(ChangeEffect.value)
          ?? row[ChangeColumns.factor].map(ChangeEffect.factor)
      else { return nil }
      return Change(
        subject: row.text(ChangeColumns.subject), span: span, attribute: attribute,
        effect: effect, asset: asset(of: row, legs: legs),
        reason: row.text(ChangeColumns.reason), notes: row.notes)
    }
  }

  func consents() -> [Consent] {
    rows(ConsentColumns.table).compactMap { row in
      guard let state = row[ConsentColumns.consent],
        let span = span(row, ConsentColumns.from, ConsentColumns.until)
      else { return nil }
      return Consent(
        authority: row.text(ConsentColumns.authority), subject: row.text(ConsentColumns.subject),
        classes: Set(row[ConsentColumns.classes] ?? []), state: state, span: span,
        chance: row[ConsentColumns.chance], notes: row.notes)
    }
  }

  private func span(
    _ row: Row, _ from: Column<SpanEnd>, _ until: Column<SpanEnd>
  ) -> DateSpan? {
    switch (row[from], row[until]) {
    case (.dayOfYear(let first), .dayOfYear(let last)): .yearly(from: first, until: last)
    case (.date(let first), .date(let last)): .once(from: first, until: last)
    case (.date(let first), nil): .once(from: first, until: nil)
    case (nil, .date(let last)): .once(from: nil, until: last)
    case (nil, nil): .once(from: nil, until: nil)
    default: nil
    }
  }
}
