import PlanWords
import SupplyModel

/// Figures of goods in the units of their items.
struct UnitFigures {
  private let items: [Item.ID: Item]

  init(_ supplyCase: SupplyCase) {
    items = Dictionary(
      supplyCase.items.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// A mass in units of an item.
  func units(_ mass: Mass, of item: Item.ID) -> Double { units(grams: mass.grams, of: item) }

  /// Grams in units of an item.
  func units(grams: Int, of item: Item.ID) -> Double {
    Double(grams) / Double(items[item]?.massPerUnit.grams ?? 1_000_000)
  }

  /// Units of an item.
  func quantity(_ units: Double, of item: Item.ID) -> Quantity {
    Quantity(units, unit: items[item]?.unit ?? "", isWhole: items[item]?.isWhole ?? false)
  }

  /// Units of an item with the unit, as `19,866` or `300 t`.
  func figure(_ units: Double, of item: Item.ID) -> String {
    Term.quantity(quantity(units, of: item)).text()
  }
}

/// Names in a sentence: `a`, `a and b`, `a, b and c`.
func listed(_ names: [String]) -> String { English.list(of: names) }
