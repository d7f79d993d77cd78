import PlanWords
import SupplyModel

/// A need and the row that states it.
typealias StatedNeed = (row: Row, need: Need)

/// A supply and the row that states it.
typealias StatedSupply = (row: Row, supply: Supply)

/// Needs and supplies.
extension CaseReader {
  func needs() -> [StatedNeed] {
    let stockpiles = stockpiles()
    return rows(NeedColumns.table).compactMap { row in
      need(from: row, stockpiles: stockpiles).map { (row, $0) }
    }
  }

  private func need(from row: Row, stockpiles: [Stockpile]) -> Need? {
    guard let id = row[NeedColumns.need], let place = row[NeedColumns.place],
      let ask = ask(row.text(NeedColumns.ask)), let stated = amount(of: row),
      let due = row[NeedColumns.due], let tier = row[NeedColumns.tier]
    else { return nil }
    let days = daysOfSupply(row, stated)
    let amount = days.flatMap { days in
      units(holding: days, by: due, wording: stated.wording, at: place, ask, stockpiles)
    }
    return Need(
      id: id, place: place, ask: ask, amount: amount ?? stated,
      recurrence: row[NeedColumns.per] ?? .once,
      due: due, earliest: row[NeedColumns.earliest], lateUntil: row[NeedColumns.lateUntil],
      horizon: row[NeedColumns.horizon] ?? .immediate, tier: tier,
      floor: row[NeedColumns.floor] ?? .zero, weight: row[NeedColumns.weight] ?? .one,
      reason: row.text(NeedColumns.reason), requestedBy: row.text(NeedColumns.requestedBy),
      daysOfSupply: days, notes: row.notes)
  }

  func ask(_ name: String) -> Ask? {
    if heldNames.has(name, .item) { return Item.ID(name).map { .item($0) } }
    return Spec.ID(name).map { .spec($0) }
  }

  private func amount(of row: Row) -> Amount? {
    guard let wording = row[NeedColumns.amount] else { return nil }
    guard wording == .unstated else {
      return row[NeedColumns.low].map { Amount(wording, low: $0, high: row[NeedColumns.high]) }
    }
    return supposedAmount(of: row.text(NeedColumns.need)) ?? Amount(.unstated)
  }

  func supplies() -> [StatedSupply] {
    rows(SupplyColumns.table).compactMap { row in supply(from: row).map { (row, $0) } }
  }

  private func supply(from row: Row) -> Supply? {
    guard let id = row[SupplyColumns.supply], let place = row[SupplyColumns.place],
      let item = row[SupplyColumns.item], let quantity = row[SupplyColumns.quantity],
      let available = row[SupplyColumns.available]
    else { return nil }
    return Supply(
      id: id, place: place, item: item, quantity: quantity,
      recurrence: row[SupplyColumns.per] ?? .once, available: available,
      until: row[SupplyColumns.until], donor: row.text(SupplyColumns.donor),
      keep: row[SupplyColumns.keep] ?? .zero, earmark: row[SupplyColumns.earmark],
      pledge: row.text(SupplyColumns.pledge), notes: row.notes)
  }
}
