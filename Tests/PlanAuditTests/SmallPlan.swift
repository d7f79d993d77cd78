import SupplyModel

/// A case and its best plan, both worked out by hand.
///
/// Goods go from the port by sea to the hub and on by rail to the front, in weeks:
///
/// | period | 0 | 1 | 2 | 3 | 4 | 5 |
/// |---|---|---|---|---|---|---|
/// | first day | 27 Oct | 3 Nov | 10 Nov | 17 Nov | 24 Nov | 1 Dec |
///
/// The plan is made on 28 October, so nothing moves in period 0. The sea takes a week, carries
/// 5 t a day (35 t a week), loses a fifth, and is closed by ice from 24 November. The railway takes
/// ten days, which is two periods, and carries 150 t in November (35 t a week), but from the 10th to
/// the 16th only 0.6 of it: 21 t. The hub handles 9 t a day (63 t a week) and stores 7 t. So of the
/// 28 t that land in period 2, 21 t go on and reach the front in period 4, and 7 t wait for the
/// train that reaches it in period 5 together with the 28 t that land in period 3.
///
/// The six tanks (60 t, 48 t at the front) come first; 8 t of food take what is left, on time.
enum SmallPlan {
  static let tank = Commodity(item: "tank")
  static let food = Commodity(item: "food", earmark: "bread")

  static func supplyCase() throws -> SupplyCase {
    try SupplyCase(
      calendar: PlanCalendar(
        start: day(10, 27), periodDays: 7, periods: 6, planningDate: day(10, 28)),
      places: [
        Place(id: "port"), Place(id: "hub", storage: .whole(7), handlingPerDay: .whole(9)),
        Place(id: "front"),
      ],
      items: items, specs: specs, needs: needs, supplies: supplies, legs: legs, changes: changes,
      consents: [Consent(authority: "army", subject: "road", state: .unknown)])
  }

  private static let specs = [
    Spec(
      id: "medium",
      attributes: [
        Attribute(name: "mass", low: Millionths(whole: 20), high: Millionths(whole: 32), unit: "t")
      ])
  ]

  private static let items = [
    Item(
      id: "tank", unit: "piece", massPerUnit: .whole(10), goodsClass: "heavy",
      attributes: [
        Attribute(name: "mass", low: Millionths(whole: 26), high: Millionths(whole: 27), unit: "t")
      ]),
    Item(
      id: "lorry", unit: "piece", massPerUnit: .whole(10), goodsClass: "heavy",
      attributes: [
        Attribute(name: "mass", low: Millionths(whole: 3), high: Millionths(whole: 24), unit: "t")
      ]),
    Item(id: "food", massPerUnit: .whole(1)),
  ]

  private static let needs = [
    Need(
      id: "armour", place: "front", ask: .spec("medium"),
      amount: Amount(.range, low: Millionths(whole: 4), high: Millionths(whole: 6)),
      due: day(12, 7), floor: Millionths(count: 500_000)),
    Need(
      id: "bread", place: "front", ask: .item("food"),
      amount: Amount(.exact, low: Millionths(whole: 20)), due: day(11, 30),
      earliest: day(11, 17), lateUntil: day(12, 14), tier: 2),
    Need(
      id: "canteen", place: "front", ask: .item("food"),
      amount: Amount(.atLeast, low: Millionths(whole: 5)), due: day(11, 30), horizon: .longWar),
    Need(
      id: "boots", place: "front", ask: .item("food"), amount: Amount(.unstated), due: day(12, 7)),
  ]

  private static let supplies = [
    Supply(
      id: "tanks", place: "port", item: "tank", quantity: Millionths(whole: 5),
      available: day(11, 1), keep: Millionths(whole: 2)),
    Supply(
      id: "more-tanks", place: "port", item: "tank", quantity: Millionths(whole: 3),
      available: day(11, 5)),
    Supply(
      id: "flour", place: "port", item: "food", quantity: Millionths(whole: 30),
      available: day(11, 1), earmark: "bread"),
  ]

  private static let legs = [
    Leg(
      id: "sea", origin: "port", destination: "hub", transitDays: Millionths(whole: 7),
      throughput: Throughput(.whole(5), per: .day), costPerTonne: 2,
      loss: Millionths(count: 200_000)),
    Leg(
      id: "rail", corridor: "line", origin: "hub", destination: "front",
      transitDays: Millionths(whole: 10), throughput: Throughput(.whole(150), per: .month),
      costPerTonne: 1),
    Leg(id: "road", origin: "hub", destination: "front", transitDays: Millionths(whole: 3)),
    Leg(
      id: "air", origin: "port", destination: "front", transitDays: Millionths(whole: 1),
      throughput: Throughput(.whole(10), per: .day), refusedClasses: ["heavy", ""]),
  ]

  private static let changes = [
    Change(
      subject: "sea", span: .everyYear("11-24", "04-30"), attribute: .throughput,
      effect: .factor(.zero)),
    Change(
      subject: "line", span: .once(from: day(11, 10), until: day(11, 16)), attribute: .throughput,
      effect: .factor(Millionths(count: 600_000))),
  ]
}
