import PlanWords
import SupplyModel

/// Items, specs and what they measure.
extension CaseReader {
  func items() -> [Item] {
    let attributes = attributes()
    return rows(ItemColumns.table).compactMap { row in
      guard let id = row[ItemColumns.item], let mass = row[ItemColumns.mass] else { return nil }
      let unit = row.text(ItemColumns.unit)
      return Item(
        id: id, name: row.text(ItemColumns.name), unit: unit.isEmpty ? "t" : unit,
        massPerUnit: Mass(tonnes: mass), cubicMetresPerUnit: row[ItemColumns.volume],
        goodsClass: row.text(ItemColumns.goodsClass),
        isWhole: row[ItemColumns.whole] ?? false,
        attributes: Self.withDerived(attributes[id.description] ?? []), notes: row.notes)
    }
  }

  func specs() -> [Spec] {
    let attributes = attributes()
    return heldNames.all(.spec).compactMap { name in
      Spec.ID(name).map { Spec(id: $0, attributes: attributes[name] ?? []) }
    }
  }

  private func attributes() -> [String: [Attribute]] {
    Dictionary(grouping: rows(AttributeColumns.table)) { $0.text(AttributeColumns.subject) }
      .mapValues { $0.map(attribute) }
  }

  private func attribute(from row: Row) -> Attribute {
    Attribute(
      name: row.text(AttributeColumns.attribute), low: row[AttributeColumns.low],
      high: row[AttributeColumns.high], unit: row.text(AttributeColumns.unit),
      text: row.text(AttributeColumns.text))
  }

  /// Range is twice the radius; an item that states one meets specs that ask for the other.
  private static func withDerived(_ attributes: [Attribute]) -> [Attribute] {
    let radius = attributes.first { $0.name == "radius" && $0.text.isEmpty }
    let range = attributes.first { $0.name == "range" && $0.text.isEmpty }
    switch (radius, range) {
    case (let radius?, nil):
      return attributes + [
        Attribute(
          name: "range", low: radius.low.map { Millionths(count: $0.count * 2) },
          high: radius.high.map { Millionths(count: $0.count * 2) }, unit: radius.unit)
      ]
    case (nil, let range?):
      return attributes + [
        Attribute(
          name: "radius", low: range.low.map { Millionths(count: $0.count / 2) },
          high: range.high.map { Millionths(count: $0.count / 2) }, unit: range.unit)
      ]
    default: return attributes
    }
  }

  /// One attribute has one unit; a radius and a range of one subject agree.
  func checkMeasures() {
    var first: [String: Row] = [:]
    for row in allRows(AttributeColumns.table) where row.text(AttributeColumns.text).isEmpty {
      let name = row.text(AttributeColumns.attribute)
      let kind = name == "radius" ? "range" : name
      guard let other = first[kind] else {
        first[kind] = row
        continue
      }
      guard row.text(AttributeColumns.unit) != other.text(AttributeColumns.unit) else { continue }
      log.report(
        row, AttributeColumns.unit,
        MeasureFault.otherUnit(row: other.line, other.text(AttributeColumns.unit)))
    }
    checkRadii()
  }

  private func checkRadii() {
    let bySubject = Dictionary(grouping: rows(AttributeColumns.table)) {
      $0.text(AttributeColumns.subject)
    }
    for rows in bySubject.values {
      guard let radius = rows.first(where: { $0.text(AttributeColumns.attribute) == "radius" }),
        let range = rows.first(where: { $0.text(AttributeColumns.attribute) == "range" })
      else { continue }
      for column in [AttributeColumns.low, AttributeColumns.high] {
        guard let half = radius[column], let whole = range[column],
          half.count * 2 != whole.count
        else { continue }
        log.report(
          range, column,
          MeasureFault.radiusContradicts(
            row: radius.line, radius: half, range: Millionths(count: half.count * 2)))
      }
    }
  }
}
