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
      let most = periods.map { limits.throughput(leg, $0) }
      addDepartures(of: leg, .throughput, most) { _ in 1 }
    }
  }

  /// What departs on a leg, each tonne counting as a size, is at most a limit.
  mutating func addDepartures(
    of leg: Leg, _ attribute: ChangedAttribute, _ most: [Double?], size: (Item) -> Double
  ) {
    let goods = departures.filter { $0.leg.id == leg.id }
    let heavy = heavyPieces(over: most, at: leg.origin) {
      size($0) * $0.massPerUnit.tonnes
    } counting: { item, reached in
      Set(passages(of: item, reached).filter { $0.leg.id == leg.id }.map(\.period))
    }
    add(
      Rate(
        uses: periods.map { t in
          goods.filter { $0.period == t }.map {
            ($0.commodity, ($0.column, size(commodities[$0.commodity].item)))
          }
        }, most: most,
        gains: periods.map { t in
          most[t].map { gains(attribute, of: leg.id.description, t, onTopOf: $0) } ?? []
        }, heavy: heavy))
  }

  /// (3) What is loaded and unloaded at a place is at most its handling.
  mutating func addHandling() {
    for place in supplyCase.places {
      let most = periods.map { limits.handling(place, $0) }
      let heavy = heavyPieces(over: most, at: place.id) {
        $0.massPerUnit.tonnes
      } counting: { item, reached in
        let passages = passages(of: item, reached)
        return Set(passages.filter { $0.leg.origin == place.id }.map(\.period))
          .union(passages.filter { $0.leg.destination == place.id }.map(\.arrival))
      }
      add(
        Rate(
          uses: periods.map { t in
            movement(at: place, in: t).map { ($0.commodity, ($0.column, $0.tonnes)) }
          }, most: most,
          gains: periods.map { t in
            most[t].map { gains(.handling, of: place.id.description, t, onTopOf: $0) } ?? []
          }, heavy: heavy))
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
