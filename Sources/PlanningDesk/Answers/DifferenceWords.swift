import PlanReasons
import PlanWords
import SupplyModel

/// What planning again was found to change, in words.
struct DifferenceWords {
  private let needs: [String: NeedLine]

  init(_ needs: [NeedLine]) {
    self.needs = Dictionary(needs.map { ($0.need, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// Such as `more: the worth of 3 t of bread on time (immediate 2)`; nil when nothing differs.
  func words(_ found: [NeedDifference]) -> String? {
    let rank = found.lazy.compactMap { needs[$0.need.description] }.first.map(\.rank)
    let parts = [
      ("more", found.filter { $0.units > 0 }), ("less", found.filter { $0.units < 0 }),
    ].compactMap { word, found -> String? in
      let amounts = found.compactMap { difference in
        needs[difference.need.description].map { $0.difference(abs(difference.units)) }
      }
      return amounts.isEmpty ? nil : "\(word): \(listed(amounts))"
    }
    guard !parts.isEmpty else { return nil }
    return parts.joined(separator: "; and ") + (rank.map { " (\(Term.rank($0).text()))" } ?? "")
  }
}
