import SupplyModel

/// Limits (1) to (4) and (6): what is kept, moved and drawn.
extension PeerFormulation {
  /// (1) What is kept, sent and delivered is at most what was kept, drawn and came in.
  mutating func addBalance() {
    for (k, commodity) in commodities.enumerated() {
      let ownDeliveries = deliveries.filter { $0.commodity == k }
      for (p, place) in supplyCase.places.enumerated() {
        for t in periods {
          var terms: [PeerProgram.Term] = [(stocks[k][p][t], 1)]
          if t > 0 { terms.append((stocks[k][p][t - 1], -1)) }
          terms += draws.filter { draw in
            let supply = lots[draw.lot].supply
            return draw.period == t && supply.place == place.id
              && supply.item == commodity.item.id && supply.earmark == commodity.earmark
          }.map { ($0.column, -1) }
          for move in movement(at: place, in: t) where move.commodity == k {
            terms.append((move.column, move.isLeaving ? 1 : -move.tonnes))
          }
          terms += ownDeliveries.filter { $0.need.place == place.id && $0.period == t }
            .map { ($0.column, 1) }
          terms += joins.filter { $0.commodity == k && $0.need.place == place.id && $0.period == t }
            .map { ($0.column, 1) }
          terms += freed.filter {
            $0.release.place == place.id && $0.period == t && commodity.earmark == nil
              && $0.release.item == commodity.item.id
          }.map { ($0.column, -1) }
          program.addRow(terms, atMost: 0)
        }
      }
    }
  }

  /// One x[k,l,t] as it touches a place, in tonnes there per tonne that departs.
  typealias Touch = (commodity: Int, column: Int, tonnes: Double, isLeaving: Bool)

  /// What leaves or reaches a place in a period.
  func movement(at place: Place, in period: Int) -> [Touch] {
    departures.flatMap { departure -> [Touch] in
      let (commodity, column) = (departure.commodity, departure.column)
      if departure.leg.origin == place.id, departure.period == period {
        return [(commodity, column, 1, true)]
      }
      if departure.leg.destination == place.id, departure.arrival == period {
        return [(commodity, column, departure.survival, false)]
      }
      return []
    }
  }

  /// (2) What departs on a leg is at most its throughput.
  mutating func addThroughput() {
    for leg in supplyCase.legs {
      for t in periods {
        guard let most = limits.throughput(leg, t) else { continue }
        let terms = departures.filter { $0.leg.id == leg.id && $0.period == t }
        let gains = gains(.throughput, of: leg.id.description, t, onTopOf: most)
        program.addRow(terms.map { ($0.column, 1) } + gains, atMost: most)
      }
    }
  }

  /// (3) What is loaded and unloaded at a place is at most its handling.
  mutating func addHandling() {
    for place in supplyCase.places {
      for t in periods {
        guard let most = limits.handling(place, t) else { continue }
        let gains = gains(.handling, of: place.id.description, t, onTopOf: most)
        program.addRow(
          movement(at: place, in: t).map { ($0.column, $0.tonnes) } + gains, atMost: most)
      }
    }
  }

  /// (4) What is in store at a place is at most its storage.
  mutating func addStorage() {
    for (p, place) in supplyCase.places.enumerated() {
      for t in periods {
        guard let most = limits.storage(place, t) else { continue }
        let gains = gains(.storage, of: place.id.description, t, onTopOf: most)
        program.addRow(commodities.indices.map { (stocks[$0][p][t], 1) } + gains, atMost: most)
      }
    }
  }

  /// (6) What is drawn from a lot is at most its mass.
  mutating func addSupply() {
    for (index, entry) in lots.enumerated() {
      let terms = draws.filter { $0.lot == index }
      program.addRow(terms.map { ($0.column, 1) }, atMost: entry.lot.mass.tonnes)
    }
  }
}
