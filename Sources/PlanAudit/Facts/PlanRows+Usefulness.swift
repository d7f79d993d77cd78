import SupplyModel

extension PlanRows {
  /// Adds the rows of what makes goods useful: companions, freed goods, vehicles, people and works.
  mutating func addUse(_ record: PlanRecord) {
    for join in record.joins { add(join) }
    for freed in record.freed { add(freed) }
    for move in record.vehicleMoves { add(move) }
    for stay in record.vehicleStays { add(stay) }
    for work in record.chosenWorks { add(work) }
    for attendance in record.attendances {
      let posting = index(
        of: attendance.posting, in: facts.names.postings, "posting", .attendances)
      if posting != nil { attendances.append(attendance) }
    }
  }

  private mutating func add(_ join: Join) {
    let need = index(of: join.need, in: facts.names.needs, "need", .joins)
    let complement = index(of: join.complement, in: facts.names.complements, "complement", .joins)
    var commodity: Int?
    switch join.source {
    case .sent(let sent):
      commodity = number(sent, .joins)
      if commodity == nil { return }
    case .held: break
    }
    let item = index(of: join.source.item, in: facts.names.items, "item", .joins)
    guard isPeriod(join.period, .joins), let need, complement != nil, let item else { return }
    joins.append(
      JoinRow(
        need: need, complement: join.complement,
        set: facts.recipient.sets[need].firstIndex { $0.id == join.complement },
        commodity: commodity, item: item, period: join.period, grams: join.mass.grams))
  }

  private mutating func add(_ freed: Freed) {
    let release = index(of: freed.release, in: facts.names.releases, "release", .freed)
    guard isPeriod(freed.period, .freed), let release else { return }
    self.freed.append(FreedRow(release: release, period: freed.period, grams: freed.mass.grams))
  }

  private mutating func add(_ move: VehicleMove) {
    let lift = index(of: move.lift, in: facts.names.lifts, "lift", .vehicles)
    var (leg, from, to): (Int?, Int?, Int?)
    switch move.way {
    case .along(let name):
      leg = index(of: name, in: facts.names.legs, "leg", .vehicles)
      from = leg.map { facts.ends[$0].origin }
      to = leg.map { facts.ends[$0].destination }
    case .back(let name):
      leg = index(of: name, in: facts.names.legs, "leg", .vehicles)
      from = leg.map { facts.ends[$0].destination }
      to = leg.map { facts.ends[$0].origin }
    case .relocation(let origin, let destination):
      from = index(of: origin, in: facts.names.places, "place", .vehicles)
      to = index(of: destination, in: facts.names.places, "place", .vehicles)
    }
    guard isPeriod(move.departure, .vehicles), let lift, let from, let to else { return }
    vehicleMoves.append(
      VehicleMoveRow(
        lift: lift, way: move.way, from: from, to: to, leg: leg, departure: move.departure,
        arrival: move.arrival, vehicles: move.vehicles.count))
  }

  private mutating func add(_ stay: VehicleStay) {
    let lift = index(of: stay.lift, in: facts.names.lifts, "lift", .stays)
    let place = index(of: stay.place, in: facts.names.places, "place", .stays)
    guard isPeriod(stay.period, .stays), let lift, let place else { return }
    vehicleStays.append(
      VehicleStayRow(
        lift: lift, place: place, period: stay.period, vehicles: stay.vehicles.count))
  }

  private mutating func add(_ chosen: ChosenWork) {
    guard index(of: chosen.work, in: facts.names.works, "work", .works) != nil else { return }
    works.append(
      WorkRow(
        work: chosen.work,
        index: facts.carriage.works.firstIndex { $0.work.id == chosen.work },
        share: chosen.share.count))
  }
}
