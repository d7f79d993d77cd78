import Foundation
import PlanWords
import SupplyModel

/// A plain decimal number with more than six decimal places.
struct FineNumber {
  private let text: String
  private let value: Decimal
  /// The number to six places, halves up.
  private let nearest: Millionths

  /// The most decimal places that are read.
  private static let mostPlaces = 30

  /// Nil when the text is no such number, or one too large for a table.
  init?(_ text: String) {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 2, parts[1].utf8.count > 6, parts[1].utf8.count <= Self.mostPlaces,
      !parts[0].isEmpty, parts[0].utf8.count <= 12,
      parts.allSatisfy({ $0.utf8.allSatisfy { (48...57).contains($0) } }),
      let value = Decimal(string: text)
    else { return nil }
    var (exact, rounded) = (value, Decimal())
    NSDecimalRound(&rounded, &exact, 6, .plain)
    guard let nearest = Millionths(rounded.description) else { return nil }
    (self.text, self.value, self.nearest) = (text, value, nearest)
  }

  private var isExact: Bool { Decimal(string: nearest.description) == value }

  /// The number to six places where that changes it by no more than a ten-thousandth of it.
  var rounded: Millionths? {
    guard !isExact else { return nearest }
    guard let near = Decimal(string: nearest.description) else { return nil }
    let lost = near > value ? near - value : value - near
    return lost * 10_000 <= value ? nearest : nil
  }

  /// How it is read when it is not read as it stands.
  var rounding: String? { isExact ? nil : rounded?.description }

  /// That it is too fine to be rounded.
  var fault: CellFault {
    CellFault(
      wrong: .number(.manyPlaces), fix: nearest > .zero ? .rounded(nearest) : .largerUnit)
  }

  /// That it is finer than a gram, with a pack of units that weighs whole grams.
  var massFault: CellFault {
    let grams = value * 1_000_000
    let wrong = CellFound.number(.grams(grams.description))
    let packs = [2, 4, 5, 8, 10, 20, 25, 50, 100, 1000, 10_000, 100_000, 1_000_000]
    for count in packs {
      guard let mass = Millionths((value * Decimal(count)).description), mass > .zero else {
        continue
      }
      return CellFault(wrong: wrong, fix: .pack(of: count, mass: mass))
    }
    return CellFault(wrong: wrong, fix: .packOfGrams)
  }
}
