import PlanWords
import SupplyModel

extension OpeningState {
  /// The rows of opening.csv.
  var rows: [[String]] {
    goods.map { goods in
      [
        OpeningColumns.Kind.goods.rawValue, goods.id.description, goods.place.description,
        goods.item.description, goods.earmark?.description ?? "", goods.units.description,
        goods.arrives?.description ?? "",
      ]
    }
      + received.sorted { $0.key < $1.key }.map {
        Self.row(.received, $0.key.description, $0.value)
      } + sent.sorted { $0.key < $1.key }.map { Self.row(.sent, $0.key.description, $0.value) }
  }

  private static func row(
    _ kind: OpeningColumns.Kind, _ name: String, _ units: Millionths
  ) -> [String] {
    [kind.rawValue, name, "", "", "", units.description, ""]
  }
}

extension RunReader {
  /// What the run's plan started from.
  func opening() -> OpeningState {
    var opening = OpeningState()
    for row in rows(OpeningColumns.table) {
      guard let kind = row[OpeningColumns.kind], let name = row[OpeningColumns.name],
        let units = row[OpeningColumns.units]
      else { continue }
      switch kind {
      case .goods:
        guard let place = row[OpeningColumns.place], let item = row[OpeningColumns.item] else {
          log.report(
            row, OpeningColumns.place,
            EventFault.lacking(
              kind: kind.rawValue, fields: ["place", "item"]))
          continue
        }
        opening.goods.append(
          OpeningState.Goods(
            id: name, place: place, item: item, units: units, earmark: row[OpeningColumns.earmark],
            arrives: row[OpeningColumns.arrives]))
      case .received: if let need = Need.ID(name.description) { opening.received[need] = units }
      case .sent: opening.sent[name] = units
      }
    }
    return opening
  }
}
