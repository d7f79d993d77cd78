import CaseFiles
import Foundation
import SupplyModel

/// The files of a generated network, as a planner would have them.
struct NetworkFiles {
  let supplyCase: SupplyCase

  /// Writes the case to a folder that is made for it.
  func write(to folder: URL) throws {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    for table in tables {
      try Data(table.bytes).write(to: folder.appending(path: table.file))
    }
    let calendar = supplyCase.calendar
    let settings = """
      {"name": "network", "corridor": {"format": 1, "title": "A network of \(supplyCase.places.count) places",
       "start": "\(calendar.start)", "period_d": \(calendar.periodDays), "periods": \(calendar.periods)}}
      """
    try Data(settings.utf8).write(to: folder.appending(path: "datapackage.json"))
  }

  private var tables: [WrittenTable] { [places, items, needs, supplies, legs, changes] }

  private func table(_ file: String, _ headings: String, _ rows: [[String]]) -> WrittenTable {
    WrittenTable(
      file: file, headings: headings.split(separator: ",").map(String.init), rows: rows)
  }

  /// Spread over the globe, so that there is a map.
  private var places: WrittenTable {
    table(
      "places.csv", "place,name,kind,lat,lon,storage_t,handling_t_per_d",
      supplyCase.places.enumerated().map { index, place in
        [
          place.id.description, place.id.description, place.kind, String(-50 + index * 37 % 110),
          String(-170 + index * 53 % 340), place.storage?.description ?? "",
          place.handlingPerDay?.description ?? "",
        ]
      })
  }

  private var items: WrittenTable {
    table(
      "items.csv", "item,name,unit,mass_t,class,whole",
      supplyCase.items.map { item in
        [
          item.id.description, item.id.description, item.unit, item.massPerUnit.description,
          item.goodsClass, item.isWhole ? "yes" : "no",
        ]
      })
  }

  private var needs: WrittenTable {
    table(
      "needs.csv",
      "need,place,item_or_spec,amount,low,high,per,due,late_until,tier,horizon,floor,weight",
      supplyCase.needs.map { need in
        [
          need.id.description, need.place.description, need.ask.description,
          need.amount.wording.rawValue, need.amount.low.description, need.amount.high.description,
          need.recurrence.rawValue, need.due.description, need.lateUntil?.description ?? "",
          String(need.tier), need.horizon.rawValue, need.floor.description,
          need.weight.description,
        ]
      })
  }

  private var supplies: WrittenTable {
    table(
      "supplies.csv", "supply,place,item,quantity,per,available",
      supplyCase.supplies.map { supply in
        [
          supply.id.description, supply.place.description, supply.item.description,
          supply.quantity.description, supply.recurrence.rawValue, supply.available.description,
        ]
      })
  }

  private var legs: WrittenTable {
    table(
      "legs.csv",
      "leg,corridor,from,to,mode,transit_d,throughput_t_per_d,cost_per_t,loss,refused_classes",
      supplyCase.legs.map { leg in
        [
          leg.id.description, leg.corridor, leg.origin.description, leg.destination.description,
          leg.mode, leg.transitDays.description, leg.throughput?.mass.description ?? "",
          String(Int(leg.costPerTonne)), leg.loss.description,
          leg.refusedClasses.sorted().joined(separator: "; "),
        ]
      })
  }

  private var changes: WrittenTable {
    table(
      "changes.csv", "subject,from,until,attribute,factor,reason",
      supplyCase.changes.compactMap { change in
        guard case .yearly(let from, let until) = change.span,
          case .factor(let factor) = change.effect
        else { return nil }
        return [
          change.subject, from.description, until.description, change.attribute.rawValue,
          factor.description, change.reason,
        ]
      })
  }
}
