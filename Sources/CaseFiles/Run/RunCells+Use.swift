import SupplyModel

/// The cells of joins, freed goods, vehicles, people and works.
extension RunCells {
  func cells(_ join: Join) -> [String] {
    let (source, commodity): (UseFlowColumns.Source, Commodity) =
      switch join.source {
      case .sent(let commodity): (.sent, commodity)
      case .held(let item): (.held, Commodity(item: item))
      }
    return [join.need.description, join.complement.description, source.rawValue]
      + commodity.cells + [String(join.period), calendar.lastDay(of: join.period).description]
      + [join.mass.description, units(in: join.mass, of: commodity.item).description]
  }

  func cells(_ freed: Freed) -> [String] {
    let release = supplyCase.recipient.releases.first { $0.id == freed.release }
    return [
      freed.release.description, String(freed.period),
      calendar.lastDay(of: freed.period).description, freed.mass.description,
      units(in: freed.mass, of: release?.item).description,
    ]
  }

  func cells(_ move: VehicleMove) -> [String] {
    let (way, leg, ends): (UseFlowColumns.Way, String, [String]) =
      switch move.way {
      case .along(let leg): (.along, leg.description, ends(of: leg))
      case .back(let leg): (.back, leg.description, ends(of: leg).reversed())
      case .relocation(let from, let to): (.relocation, "", [from.description, to.description])
      }
    return [move.lift.description, way.rawValue, leg] + ends + [
      calendar.firstDay(of: move.departure).description,
      calendar.written(lastDayOf: move.arrival), String(move.departure), String(move.arrival),
      move.vehicles.description,
    ]
  }

  private func ends(of leg: Leg.ID) -> [String] {
    let leg = supplyCase.legs.first { $0.id == leg }
    return [leg?.origin.description ?? "", leg?.destination.description ?? ""]
  }

  func cells(_ stay: VehicleStay) -> [String] {
    [
      stay.lift.description, stay.place.description, String(stay.period),
      calendar.lastDay(of: stay.period).description, stay.vehicles.description,
    ]
  }

  func cells(_ attendance: Attendance) -> [String] {
    let staffing = supplyCase.staffing
    let posting = staffing.postings.first { $0.id == attendance.posting }
    let post = staffing.posts.first { $0.id == posting?.post }
    return [
      attendance.posting.description, posting?.person.description ?? "",
      post?.id.description ?? "", post?.place.description ?? "",
      calendar.firstDay(of: attendance.departure).description,
      calendar.lastDay(of: attendance.arrival).description,
      calendar.lastDay(of: attendance.last).description, String(attendance.departure),
      String(attendance.arrival), String(attendance.last),
    ]
  }

  func cells(_ chosen: ChosenWork) -> [String] {
    [chosen.work.description, chosen.share.description]
  }

  func cells(_ share: PledgeShare) -> [String] {
    let source: [String]
    var item: Item.ID?
    switch share.source {
    case .supply(let id):
      let supply = supplyCase.supplies.first { $0.id == id }
      item = supply?.item
      source = [
        supply?.pledge ?? "", supply?.donor ?? "", supply?.place.description ?? "", id.description,
        "",
      ]
    case .release(let id):
      let release = supplyCase.recipient.releases.first { $0.id == id }
      item = release?.item
      source = ["", "", release?.place.description ?? "", "", id.description]
    }
    return source + [
      item?.description ?? "", share.fate.rawValue, share.corridor, share.mass.description,
      units(in: share.mass, of: item).description,
    ]
  }
}

extension PlanCalendar {
  /// The last day of a period as a table has it; empty when no table can hold it.
  func written(lastDayOf period: Int) -> String {
    let day = lastDay(of: period)
    return day.parts.year > 9999 ? "" : day.description
  }
}
