import CaseFiles
import CustodyLog
import PlanWords
import SupplyModel

/// The answer to `state`: what was pledged and sent, where it is, and what was delivered.
public struct StateReport: Answer, Hashable {
  /// The form of the JSON.
  public let schema = "corridor.state/1"
  /// The title of the case.
  public let title: String
  /// The day.
  public let on: String
  /// Only what was known by that day; nil is everything.
  public let known: String?
  /// What counts as delivered.
  public let deliveredMeans: String
  /// The consignments, item by item.
  public let consignments: [GoodsLine]
  /// The places where goods lie, or to which they are on their way.
  public let places: [PlaceLine]
  /// The needs for which something was promised, sent or delivered.
  public let needs: [NeedStateLine]
  /// The pledges.
  public let pledges: [PledgeStateLine]
  /// Things that were counted more than once, or otherwise than the record has them.
  public let counts: [CountLine]
  /// What does not fit in the record, each as a sentence.
  public let toSettle: [String]

  init(
    _ state: CustodyState, of folder: CaseFolder, _ record: CaseRecord, _ request: StateRequest
  ) {
    let units = ItemUnits(folder.case)
    title = folder.title
    on = request.day.description
    known = request.known?.description
    deliveredMeans = folder.deliveredMeans.rawValue
    consignments = state.lines.map { line in
      let need = folder.case.needs.first { $0.id == line.need }
      return GoodsLine(line, needAt: need?.place, on: request.day, units)
    }
    places = PlaceLine.all(state, units)
    needs = folder.case.needs.map { NeedStateLine($0, state, folder, units) }
      .filter { $0.amounts.isAnything }
    pledges = PledgeStateLine.all(state, folder, units)
    counts = CountLine.all(state, units)
    toSettle = record.chainFaults.map { RecordMessage($0).text() }
  }
}

/// The units of items, for amounts of a state.
struct ItemUnits {
  private let units: [Item.ID: (unit: String, isWhole: Bool)]

  init(_ supplyCase: SupplyCase) {
    units = Dictionary(
      supplyCase.items.map { ($0.id, ($0.unit, $0.isWhole)) },
      uniquingKeysWith: { first, _ in first })
  }

  func unit(of item: Item.ID) -> String { units[item]?.unit ?? "" }

  func quantity(_ count: Int, of item: Item.ID) -> Quantity {
    Quantity(
      Double(count) / 1_000_000, unit: unit(of: item), isWhole: units[item]?.isWhole ?? false)
  }
}
