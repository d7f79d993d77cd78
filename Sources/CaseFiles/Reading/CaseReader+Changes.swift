import PlanWords
import SupplyModel

/// Changes and consents: their rules and what becomes of them.
extension CaseReader {
  func checkSpan(_ row: Row, _ from: Column<SpanEnd>, _ until: Column<SpanEnd>) {
    switch (row[from], row[until]) {
    case (.date(let first), .date(let last)) where last < first:
      log.report(row, until, DateFault.beforeFrom(first))
    case (.date, .dayOfYear), (.dayOfYear, .date):
      log.report(row, until, DateFault.otherKind(from: row.text(from)))
    case (.dayOfYear, nil) where row.text(until).isEmpty:
      log.report(row, until, DateFault.untilMissing)
    case (nil, .dayOfYear) where row.text(from).isEmpty:
      log.report(row, from, DateFault.fromMissing)
    default: break
    }
  }

  func checkEffect(_ row: Row) {
    let (value, factor) = (ChangeColumns.value, ChangeColumns.factor)
    let hasValue = !row.text(value).isEmpty
    guard hasValue != !row.text(factor).isEmpty else {
      log.report(
        row.file, row: row.line, column: factor.heading,
        hasValue ? NetworkFault.valueAndFactor : .noEffect)
      return
    }
    guard let number = row[value], let attribute = row[ChangeColumns.attribute] else { return }
    if attribute == .loss, number > .one {
      log.report(row, value, NetworkFault.lossAboveOne)
    }
    if attribute == .transit, number > Millionths(whole: 3660) {
      log.report(row, value, NetworkFault.transitTooLong(most: 3660))
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
      NetworkFault.otherSubject(
        belongsTo: .place, subject, is: names.has(subject, .leg) ? .leg : .corridor))
  }

  /// What needs an asset states what each vehicle kept there lets through.
  func checkAsset(_ row: Row) {
    let (asset, place) = (ChangeColumns.needsAsset, ChangeColumns.assetAt)
    guard !row.text(asset).isEmpty else {
      guard !row.text(place).isEmpty else { return }
      log.report(row, place, NetworkFault.placeWithoutAsset)
      return
    }
    if let attribute = row[ChangeColumns.attribute],
      attribute != .throughput, attribute != .handling
    {
      log.report(row, ChangeColumns.attribute, NetworkFault.notLetThrough)
    } else if !row.text(ChangeColumns.factor).isEmpty, row.text(ChangeColumns.value).isEmpty {
      log.report(row, ChangeColumns.factor, NetworkFault.assetWithFactor)
    }
    let subject = row.text(ChangeColumns.subject)
    if row.text(place).isEmpty, !names.has(subject, anyOf: [.leg, .place]),
      names.has(subject, .corridor)
    {
      log.report(row, place, NetworkFault.assetOfCorridor(subject))
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
