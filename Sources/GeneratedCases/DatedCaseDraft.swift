import SupplyModel

/// A small case in which dated facts decide: chains of short legs, days of rest, closures that a later
/// value undoes, figures known at different times, and consents that end.
///
/// Figures are round and often equal, as people write them.
struct DatedCaseDraft {
  private var small: SmallCaseDraft

  init(seed: UInt64) {
    small = SmallCaseDraft(seed: seed)
    small.addItems()
    small.addPlaces()
    small.addLegs()
    small.addNeeds()
    small.addSupplies()
    roundFigures()
    addChanges()
    addConsents()
  }

  var supplyCase: SupplyCase { small.supplyCase }

  /// Legs of one or a few days, with the same few limits or none.
  private mutating func roundFigures() {
    for index in small.legs.indices {
      small.legs[index].transitDays = Millionths(whole: small.chance.one(of: [0, 1, 1, 2, 3, 7]))
      let perDay = small.chance.one(of: [1, 2, 2, 5])
      small.legs[index].throughput =
        small.chance.happens(0.3)
        ? nil : Throughput(Mass(tonnes: Millionths(whole: perDay)), per: .day)
      if small.chance.happens(0.7) { small.legs[index].loss = .zero }
    }
  }

  private mutating func addChanges() {
    let leg = small.chance.one(of: small.legs)
    addRest(of: leg.id.description)
    if small.chance.happens(0.5) { addRest(of: leg.destination.description) }
    for _ in 0..<small.chance.whole(1...5) {
      let subject = subject()
      let attribute = small.chance.one(of: [
        ChangedAttribute.throughput, .throughput, .throughput, .transit, .loss, .cost,
      ])
      add(attribute, subject, effect(on: attribute))
    }
    if small.chance.happens(0.4) {
      let place = small.chance.one(of: small.places).id.description
      add(.handling, place, .value(Millionths(whole: small.chance.one(of: [0, 1, 2, 5]))))
      add(.handling, place, .factor(small.chance.one(of: Self.factors)))
    }
  }

  private static let factors = [
    Millionths.zero, .one, number(0.5), number(0.5), number(1.1), number(2),
  ]

  private static func number(_ value: Double) -> Millionths { Millionths(near: value) }

  /// A day of rest in each week of the plan.
  private mutating func addRest(of subject: String) {
    let first = small.chance.whole(0...6)
    for week in 0...small.planDays / 7 {
      let day = small.calendar.start.adding(days: week * 7 + first)
      small.changes.append(
        Change(
          subject: subject, span: .once(from: day, until: day), attribute: .throughput,
          effect: .factor(.zero), reason: "rest"))
    }
  }

  private mutating func add(
    _ attribute: ChangedAttribute, _ subject: String, _ effect: ChangeEffect
  ) {
    var change = Change(
      subject: subject, span: span(), attribute: attribute, effect: effect, reason: "dated")
    if small.chance.happens(0.4) { change.notes.known = small.day(-0.2...0.2) }
    small.changes.append(change)
  }

  private mutating func effect(on attribute: ChangedAttribute) -> ChangeEffect {
    guard small.chance.happens(0.5) else { return .factor(small.chance.one(of: Self.factors)) }
    return switch attribute {
    case .loss: .value(small.chance.one(of: [.zero, Self.number(0.1), Self.number(0.5)]))
    case .cost: .value(Millionths(whole: small.chance.one(of: [0, 10, 20])))
    case .transit: .value(Millionths(whole: small.chance.one(of: [0, 1, 2, 8])))
    default: .value(Millionths(whole: small.chance.one(of: [0, 1, 2, 5])))
    }
  }

  /// A leg, its corridor, or either of its ends.
  private mutating func subject() -> String {
    let leg = small.chance.one(of: small.legs)
    let names = [
      leg.id.description, leg.id.description, leg.corridor, leg.origin.description,
      leg.destination.description,
    ].filter { !$0.isEmpty }
    return small.chance.one(of: names)
  }

  /// Open at either end, for a few days, or each year.
  private mutating func span() -> DateSpan {
    let from = small.day(0...0.8)
    let until = from.adding(days: small.chance.whole(0...max(1, small.planDays / 3)))
    if small.chance.happens(0.2), let first = DayOfYear(String(from.description.dropFirst(5))),
      let last = DayOfYear(String(until.description.dropFirst(5)))
    {
      return .yearly(from: first, until: last)
    }
    return .once(
      from: small.chance.happens(0.85) ? from : nil, until: small.chance.happens(0.5) ? until : nil)
  }

  /// Histories of one or two authorities, some of which end.
  private mutating func addConsents() {
    let matters = (0..<small.chance.whole(0...2)).map { number in
      (
        authority: "authority-\(number + 1)", subject: subject(),
        classes: small.chance.happens(0.7)
          ? [] : Set([small.chance.one(of: SmallCaseDraft.namedClasses)])
      )
    }
    for matter in matters {
      for _ in 0..<small.chance.whole(1...3) {
        var consent = Consent(
          authority: matter.authority, subject: matter.subject, classes: matter.classes,
          state: small.chance.one(of: [.granted, .granted, .withheld, .unknown]), span: span())
        if small.chance.happens(0.3) { consent.notes.known = small.day(-0.2...0.2) }
        small.consents.append(consent)
      }
    }
  }
}
