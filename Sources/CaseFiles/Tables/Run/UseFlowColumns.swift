import SupplyModel

/// The columns of the tables of what a plan joins, frees, sends as vehicles and people, and works at.
///
/// A run holds such a table only when it has rows.
enum UseFlowColumns {
  /// Where companions come from.
  enum Source: String, CaseIterable, Sendable {
    case sent, held
  }

  /// How vehicles go.
  enum Way: String, CaseIterable, Sendable {
    case along, back, relocation
  }

  static let need = Column(
    "need", CellForm<Need.ID>.identifier(), required: true, "The need whose goods they serve.")
  static let complement = Column(
    "complement", CellForm<Complement.ID>.identifier(), required: true,
    "The complement that they meet.")
  static let source = Column(
    "source", CellForm<Source>.word(), required: true,
    "Whether they were sent, or the recipient holds them there.")
  static let release = Column(
    "release", CellForm<Release.ID>.identifier(), required: true, "The release that frees it.")
  static let lift = Column(
    "lift", CellForm<Lift.ID>.identifier(), required: true, "The vehicles.")
  static let way = Column(
    "way", CellForm<Way>.word(), required: true,
    "Whether they go along a leg, back along it empty, or from place to place off all legs.")
  static let leg = Column(
    "leg", CellForm<Leg.ID>.identifier(), "The leg; empty for a relocation.")
  static let origin = Column(
    "from", CellForm<Place.ID>.identifier(), "Where a relocation starts; otherwise the leg tells.")
  static let destination = Column(
    "to", CellForm<Place.ID>.identifier(), "Where a relocation ends; otherwise the leg tells.")
  static let ready = Column(
    "ready", .date,
    "The last day of the period in which they are ready again, in the years to 9999.")
  static let readyPeriod = Column(
    "ready_period", .whole(0...999_999_999), required: true,
    "The period in which they are ready again, counted from 0; it may lie beyond the plan.")
  static let vehicles = Column(
    "vehicles", .vehicleShares, unit: "vehicles", required: true, "How many.")
  static let posting = Column(
    "posting", CellForm<Posting.ID>.identifier(), required: true, "The posting.")
  static let person = Column("person", CellForm<Person.ID>.identifier(), "Who.")
  static let post = Column("post", CellForm<Post.ID>.identifier(), "The post.")
  static let place = Column("place", CellForm<Place.ID>.identifier(), "Where the post is.")
  static let setsOut = Column(
    "sets_out", .date, required: true, "The first day of the period in which the person sets out.")
  static let there = Column(
    "there", .date, required: true,
    "The last day of the first period at whose end the person is there.")
  static let leaves = Column(
    "leaves", .date, required: true,
    "The last day of the last period at whose end the person is there.")
  static let lastPeriod = Column(
    "last_period", .period, required: true,
    "The last period at whose end the person is there, counted from 0.")
  static let work = Column(
    "work", CellForm<Work.ID>.identifier(), required: true, "The work.")
  static let share = Column(
    "share", .workShare, required: true, "How much of it is done, 0 to 1.")

  static let pledge = Column("pledge", .name, "The pledge that the supply is part of.")
  static let donor = Column("donor", .text, "Who gives it.")
  static let givenAt = Column("place", CellForm<Place.ID>.identifier(), "Where it comes from.")
  static let supply = Column(
    "supply", CellForm<Supply.ID>.identifier(), "The supply; empty for what a release frees.")
  static let releasedBy = Column(
    "release", CellForm<Release.ID>.identifier(), "The release; empty for what a supply gives.")
  static let goods = Column("item", CellForm<Item.ID>.identifier(), "What it is.")
  static let fate = Column(
    "fate", CellForm<PledgeShare.Fate>.word(), required: true,
    "What became of it: delivered, lost on the way, or left at the end.")
  static let lastCorridor = Column(
    "corridor", .name, "The last corridor that it used, or on which it was lost.")

  static let joins = TableDeclaration(
    "joins.csv", "Companions that are used up with what needs receive.", hasNotes: false,
    [
      need.declaration, complement.declaration, source.declaration, FlowColumns.item.declaration,
      FlowColumns.earmark.declaration, FlowColumns.period.declaration,
      FlowColumns.lastDay.declaration, FlowColumns.quantity.declaration,
      FlowColumns.units.declaration,
    ])
  static let freed = TableDeclaration(
    "freed.csv", "What deliveries free and the plan takes up.", hasNotes: false,
    [
      release.declaration, FlowColumns.period.declaration, FlowColumns.lastDay.declaration,
      FlowColumns.quantity.declaration, FlowColumns.units.declaration,
    ])
  static let vehicleMoves = TableDeclaration(
    "vehicles.csv", "Vehicles that depart.", hasNotes: false,
    [
      lift.declaration, way.declaration, leg.declaration, origin.declaration,
      destination.declaration, FlowColumns.departs.declaration, ready.declaration,
      FlowColumns.departure.declaration, readyPeriod.declaration, vehicles.declaration,
    ])
  static let vehicleStays = TableDeclaration(
    "stays.csv", "Vehicles that stay at a place from one period to the next.", hasNotes: false,
    [
      lift.declaration, FlowColumns.place.declaration, FlowColumns.period.declaration,
      FlowColumns.lastDay.declaration, vehicles.declaration,
    ])
  static let attendances = TableDeclaration(
    "attendances.csv", "Who is where, and when.", hasNotes: false,
    [
      posting.declaration, person.declaration, post.declaration, place.declaration,
      setsOut.declaration, there.declaration, leaves.declaration,
      FlowColumns.departure.declaration, FlowColumns.arrival.declaration, lastPeriod.declaration,
    ])
  static let works = TableDeclaration(
    "works.csv", "The works that the plan chooses.", hasNotes: false,
    [work.declaration, share.declaration])

  static let pledges = TableDeclaration(
    "pledges.csv", "What became of what was pledged, by donor, origin and corridor.",
    hasNotes: false,
    [
      pledge.declaration, donor.declaration, givenAt.declaration, supply.declaration,
      releasedBy.declaration, goods.declaration, fate.declaration,
      lastCorridor.declaration, FlowColumns.quantity.declaration, FlowColumns.units.declaration,
    ])

  /// All of them, in the order of a run's data package.
  static let tables = [
    OpeningColumns.table, joins, freed, vehicleMoves, vehicleStays, attendances, works, pledges,
  ]
}
