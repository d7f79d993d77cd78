package import SupplyModel

/// The goods that a release frees, as a commodity that appears at a place.
package struct FreedGoods: Sendable {
  /// The position of the release.
  package let release: Int
  /// The position of the place.
  package let place: Int
  /// The first period in which anything can be taken up.
  package let opening: Int
  /// The positions of the needs whose deliveries count.
  package let needs: Set<Int>
  /// The stretches of the curve.
  package let stretches: [Release.Stretch]
  /// The most that is freed, in units.
  package let most: Millionths

  /// What each release of a case frees, with the commodity that it is.
  package static func all(
    in supplyCase: SupplyCase, placeIndex: [Place.ID: Int]
  ) -> [(commodity: Commodity, freed: FreedGoods)] {
    supplyCase.recipient.releases.enumerated().compactMap { index, release in
      guard let place = placeIndex[release.place] else { return nil }
      let needs = supplyCase.needs.indices.filter {
        release.needs.contains(supplyCase.needs[$0].id)
      }
      return (
        Commodity(item: release.item),
        FreedGoods(
          release: index, place: place,
          opening: max(1, supplyCase.calendar.firstOpenPeriod), needs: Set(needs),
          stretches: release.stretches, most: release.mostFreed)
      )
    }
  }
}

/// A concave curve is the least of the lines through its stretches, so it needs no whole columns (Bertsimas and
/// Tsitsiklis, *Introduction to Linear Optimization*, 1997, section 1.3).
extension Release.Stretch {
  /// Units freed for each unit delivered.
  package var slope: Double { freed.value / delivered.value }

  /// Where the stretch, drawn on, would cut the line of nothing delivered; zero or more when the curve is
  /// concave.
  package var intercept: Double { max(0, start.freed.value - slope * start.delivered.value) }
}
