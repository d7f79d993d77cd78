package import SupplyModel

extension SupplyCase {
  /// The case as a plan begins it: opening goods as supplies, vehicles on their way as based where they arrive,
  /// travellers at home there.
  ///
  /// What needs have received stays in the opening state, see ``Demand``.
  package var begun: SupplyCase {
    guard opening != OpeningState(received: opening.received) else { return self }
    var (carriage, staffing) = (carriage, staffing)
    for own in opening.vehicles {
      for index in carriage.lifts.indices where carriage.lifts[index].id == own.lift {
        carriage.lifts[index].bases.append(
          Lift.Base(place: own.place, count: own.count, available: own.ready))
      }
    }
    for own in opening.travellers {
      for index in staffing.people.indices where staffing.people[index].id == own.person {
        staffing.people[index].home = own.place
        staffing.people[index].from = max(staffing.people[index].from ?? own.arrives, own.arrives)
      }
    }
    let goods = opening.goods.map { goods in
      Supply(
        id: goods.id, place: goods.place, item: goods.item, quantity: goods.units,
        available: goods.arrives ?? calendar.start, earmark: goods.earmark)
    }
    // The state was held beside the case when it was given, so that all of it fits.
    let begun = try? with(supplies: supplies + goods, carriage: carriage, staffing: staffing)
      .starting(from: OpeningState(received: opening.received))
    return begun ?? self
  }
}

extension Need {
  /// The instalments with what is left to ask of each: what was received counts against their low ends in order,
  /// then against what their high ends add.
  func openInstalments(in supplyCase: SupplyCase) -> [Instalment] {
    let instalments = instalments(in: supplyCase.calendar)
    var received = (supplyCase.opening.received[id] ?? .zero).count
    func less(_ asked: Millionths) -> Millionths {
      let met = min(received, asked.count)
      received -= met
      return Millionths(count: asked.count - met)
    }
    let lows = instalments.map { less($0.low) }
    let aboves = instalments.map { less($0.above) }
    return zip(instalments, zip(lows, aboves)).map { $0.asking(low: $1.0, above: $1.1) }
  }
}
