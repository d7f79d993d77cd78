import SupplyModel

/// The most that a vehicle can be worth at each place in each period, worked out backward in time: ν of
/// the formulation, every operation rounded up.
struct FleetSweep {
  let facts: IndexedCase
  let prices: PriceSheet
  let aim: Aim

  /// What the vehicles of all bases can be worth.
  var worth: Double {
    facts.carriage.lifts.indices.reduce(0) { sum, index in
      let lift = facts.carriage.lifts[index]
      guard !lift.based.isEmpty else { return sum }
      let worth = worth(ofLift: index)
      return lift.based.reduce(sum) { sum, base in
        guard base.period < facts.periods else { return sum }
        let vehicles = ratioUp(base.vehicles, ExactUnits.whole)
        let one = worth[base.period * facts.supplyCase.places.count + base.place]
        return up(sum + up(vehicles * one))
      }
    }
  }

  /// The worth of a vehicle by period, then place.
  private func worth(ofLift index: Int) -> [Double] {
    let places = facts.supplyCase.places.count
    var worth = [Double](repeating: 0, count: (facts.periods + 1) * places)
    for period in (0..<facts.periods).reversed() {
      let keeping = keeping(lift: index, in: period)
      for place in 0..<places {
        let slot = period * places + place
        worth[slot] = max(0, up(keeping[place] + worth[slot + places]))
      }
      guard period >= facts.supplyCase.calendar.firstOpenPeriod else { continue }
      for move in moves(ofLift: index, in: period) {
        let (from, to) = (period * places + move.from, move.ready * places + move.to)
        let later = move.ready < facts.periods ? worth[to] : 0
        let days = facts.haulage(onLeg: move.leg, over: Double(move.ready - period))
        let moving = up(-down(down(days) * aim.haulage))
        worth[from] = max(worth[from], up(up(move.gain + moving) + later))
      }
    }
    return worth
  }

  /// By place, what a vehicle gains by being kept there to the end of a period.
  private func keeping(lift: Int, in period: Int) -> [Double] {
    var gains = facts.supplyCase.places.map { _ in 0.0 }
    for (index, asset) in facts.carriage.assets.enumerated() where asset.lift == lift {
      let price = prices.assets[index * facts.periods + period]
      guard price > 0, let kept = asset.kept[period] else { continue }
      gains[kept.place] = up(gains[kept.place] + up(price * ratioUp(kept.grams, facts.tonne)))
    }
    return gains
  }

  private typealias Move = (from: Int, to: Int, leg: Int?, ready: Int, gain: Double)

  private func moves(ofLift index: Int, in period: Int) -> [Move] {
    let lift = facts.carriage.lifts[index]
    var moves: [Move] = []
    for leg in lift.legs {
      let slot = leg * facts.periods + period
      guard facts.timetable.throughput[slot] != 0 else { continue }
      let (ready, ends) = (facts.timetable.ready[slot], facts.ends[leg])
      let carrying = Measure.allCases.reduce(0) { up($0 + (prices.lifts[$1]?[slot] ?? 0)) }
      moves.append((ends.origin, ends.destination, leg, ready, carrying))
      moves.append((ends.destination, ends.origin, leg, ready, 0))
    }
    guard let relocation = lift.relocation else { return moves }
    for from in lift.places {
      for to in lift.places where to != from {
        moves.append((from, to, nil, period + relocation, 0))
      }
    }
    return moves
  }
}
