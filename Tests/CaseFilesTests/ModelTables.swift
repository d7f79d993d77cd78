import SupplyModel

@testable import CaseFiles

/// The tables of a case that cites no evidence and names no pledges.
struct ModelTables {
  let supplyCase: SupplyCase

  var files: [String: String] {
    let calendar = supplyCase.calendar
    var files = [
      "datapackage.json": """
      {"corridor": {"format": 1, "start": "\(calendar.start)", "period_d": \(calendar.periodDays),
       "periods": \(calendar.periods)}}
      """
    ]
    let tables =
      [
        (PlaceColumns.table, supplyCase.places.map(cells)),
        (ItemColumns.table, supplyCase.items.map(cells)),
        (AttributeColumns.table, attributes),
        (NeedColumns.table, supplyCase.needs.map(cells)),
        (SupplyColumns.table, supplyCase.supplies.map(cells)),
        (LegColumns.table, supplyCase.legs.map(cells)),
        (ChangeColumns.table, supplyCase.changes.map(cells)),
        (ConsentColumns.table, supplyCase.consents.map(cells)),
      ]
      + recipient + carriage + staffing
    for (table, rows) in tables {
      let headings = table.columns.map(\.heading)
      let bytes = CSVWriter.bytes(
        headings: headings, rows: rows.map { row in headings.map { row[$0] ?? "" } })
      files[table.file] = String(decoding: bytes, as: UTF8.self)
    }
    return files
  }

  /// A floating-point number that came from a plain decimal, as that decimal.
  private func plain(_ number: Double?) -> String {
    guard let number else { return "" }
    let count = Millionths(count: Int((abs(number) * 1_000_000).rounded()))
    return (number < 0 ? "-" : "") + count.description
  }

  private func cells(_ place: Place) -> [String: String] {
    [
      "place": place.id.description, "name": place.name, "kind": place.kind,
      "lat": plain(place.latitude), "lon": plain(place.longitude),
      "storage_t": place.storage?.description ?? "",
      "storage_m3": place.storageCubicMetres?.description ?? "",
      "handling_t_per_d": place.handlingPerDay?.description ?? "",
    ]
  }

  private func cells(_ item: Item) -> [String: String] {
    [
      "item": item.id.description, "name": item.name, "unit": item.unit,
      "mass_t": item.massPerUnit.description,
      "volume_m3": item.cubicMetresPerUnit?.description ?? "", "class": item.goodsClass,
      "whole": item.isWhole ? "yes" : "no",
    ]
  }

  private var attributes: [[String: String]] {
    let subjects =
      supplyCase.items.map { ($0.id.description, $0.attributes) }
      + supplyCase.specs.map { ($0.id.description, $0.attributes) }
    return subjects.flatMap { subject, attributes in
      attributes.map { attribute in
        [
          "subject": subject, "attribute": attribute.name, "unit": attribute.unit,
          "low": attribute.low?.description ?? "", "high": attribute.high?.description ?? "",
          "text": attribute.text,
        ]
      }
    }
  }

  private func cells(_ need: Need) -> [String: String] {
    let isStated = need.amount.wording != .unstated
    let days = need.daysOfSupply
    return [
      "need": need.id.description, "amount_in": days == nil ? "units" : "days",
      "place": need.place.description,
      "item_or_spec": need.ask.description, "amount": need.amount.wording.rawValue,
      "low": isStated ? (days?.low ?? need.amount.low).description : "",
      "high": isStated ? (days?.high ?? need.amount.high).description : "",
      "per": need.recurrence.rawValue,
      "due": need.due.description, "earliest": need.earliest?.description ?? "",
      "late_until": need.lateUntil?.description ?? "", "tier": String(need.tier),
      "horizon": need.horizon.rawValue, "floor": need.floor.description,
      "weight": need.weight.description, "reason": need.reason,
      "requested_by": need.requestedBy,
    ]
  }

  private func cells(_ supply: Supply) -> [String: String] {
    [
      "supply": supply.id.description, "place": supply.place.description,
      "item": supply.item.description, "quantity": supply.quantity.description,
      "per": supply.recurrence.rawValue, "available": supply.available.description,
      "until": supply.until?.description ?? "", "donor": supply.donor,
      "keep": supply.keep.description, "earmark": supply.earmark?.description ?? "",
    ]
  }

  private func cells(_ leg: Leg) -> [String: String] {
    let limit = leg.throughput?.mass.description ?? ""
    return [
      "leg": leg.id.description, "corridor": leg.corridor, "from": leg.origin.description,
      "to": leg.destination.description, "mode": leg.mode.isEmpty ? "sea" : leg.mode,
      "transit_d": leg.transitDays.description,
      "throughput_t_per_d": leg.throughput?.per == .day ? limit : "",
      "throughput_t_per_month": leg.throughput?.per == .month ? limit : "",
      "volume_m3_per_d": leg.cubicMetresPerDay?.description ?? "",
      "cost_per_t": plain(leg.costPerTonne), "loss": leg.loss.description,
      "distance_km": plain(leg.distanceKilometres),
      "refused_classes": leg.refusedClasses.sorted().joined(separator: "; "),
      "lift": leg.lift?.description ?? "",
    ]
  }

  private func cells(_ change: Change) -> [String: String] {
    var row = ends(of: change.span)
    row["subject"] = change.subject
    row["attribute"] = change.attribute.rawValue
    row["reason"] = change.reason
    row["needs_asset"] = change.asset?.lift.description
    row["asset_at"] = change.asset?.place.description
    switch change.effect {
    case .value(let value): row["value"] = value.description
    case .factor(let factor): row["factor"] = factor.description
    }
    return row
  }

  private func cells(_ consent: Consent) -> [String: String] {
    var row = ends(of: consent.span)
    row["authority"] = consent.authority
    row["subject"] = consent.subject
    row["classes"] = consent.classes.sorted().joined(separator: ";")
    row["consent"] = consent.state.rawValue
    row["chance"] = consent.chance?.description ?? ""
    return row
  }

  private func ends(of span: DateSpan) -> [String: String] {
    switch span {
    case .once(let from, let until):
      ["from": from?.description ?? "", "until": until?.description ?? ""]
    case .yearly(let from, let until): ["from": from.description, "until": until.description]
    }
  }
}
